import { useForm } from '@/components/app/use-form';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/okrs/TextField';
import { mostFirst } from '@/domain/weekly-plan';
import type { AddForm } from './actions';
import { RankField } from './RankField';
import type { WeekRoom } from './use-week-room';

/** Typing and Enter, again and again. The rank is P1 until three stand there. */
export function AddPriority({ room }: { readonly room: WeekRoom }) {
  const { view, text, actions } = room;
  const countFirst = view.plan.priorities.filter(({ rank }) => rank === 'P1').length;
  const opening: AddForm = { text: '', rank: countFirst < mostFirst ? 'P1' : 'P2' };
  const state = useForm({
    ...{ opening, text },
    onSend: (form) => actions.addPriority(form),
    // The third P1 was just added: whoever types on means a P2.
    onDone: () => state.change(countFirst + 1 >= mostFirst ? { text: '', rank: 'P2' } : { text: '' }),
    focusOn: 'none',
  });
  const { form, change, problemOf } = state;
  const label = text('weekRoom.add');
  return (
    <form ref={state.element} class="week-add" noValidate onSubmit={state.submit}>
      <RankField value={form.rank} problem={problemOf('rank', text('weekRoom.rank'))} room={room} onChange={change} />
      <TextField
        name="text"
        label={label}
        value={form.text}
        problem={problemOf('text', label)}
        placeholder={text('weekRoom.addExample')}
        onValue={(value) => change({ text: value })}
      />
      <Button type="submit" data-action="add-priority">
        {text('action.add')}
      </Button>
    </form>
  );
}
