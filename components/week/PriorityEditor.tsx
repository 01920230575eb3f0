import { MoveButtons } from '@/components/app/MoveButtons';
import { useForm } from '@/components/app/use-form';
import { ChoiceField } from '@/components/okrs/ChoiceField';
import { TextField } from '@/components/okrs/TextField';
import { Button } from '@/components/ui/Button';
import { FormProblem } from '@/components/ui/FormProblem';
import type { Priority } from '@/domain/model/weekly-plan';
import type { PriorityForm } from './actions';
import { RankField } from './RankField';
import type { WeekRoom } from './use-week-room';

interface PriorityEditorProps {
  readonly priority: Priority;
  readonly place: { readonly index: number; readonly count: number };
  readonly room: WeekRoom;
}

type State = ReturnType<typeof useForm<PriorityForm>>;

/** The key result of an earlier cycle is no choice any more, and stays until another is chosen. */
function keyResultChoices({ keyResultId }: Priority, { view, text }: WeekRoom) {
  const none = { value: '', label: text('weekRoom.noKeyResult') };
  const running = view.keyResults.map(({ id, title }) => ({ value: id, label: title }));
  const isGone = keyResultId !== null && !view.keyResults.some(({ id }) => id === keyResultId);
  const gone = isGone ? [{ value: keyResultId, label: text('weekRoom.earlierKeyResult') }] : [];
  return [none, ...running, ...gone];
}

function Fields({ state, priority, room }: Omit<PriorityEditorProps, 'place'> & { readonly state: State }) {
  const { text } = room;
  const { form, change, problemOf } = state;
  return (
    <div class="week-editor-fields">
      <RankField value={form.rank} problem={problemOf('rank', text('weekRoom.rank'))} room={room} onChange={change} />
      <TextField
        name="text"
        label={text('weekRoom.text')}
        value={form.text}
        problem={problemOf('text', text('weekRoom.text'))}
        onValue={(value) => change({ text: value })}
      />
      <ChoiceField
        name="keyResultId"
        label={text('weekRoom.keyResult')}
        value={form.keyResultId}
        choices={keyResultChoices(priority, room)}
        problem={null}
        onChoose={(keyResultId) => change({ keyResultId })}
      />
      <TextField
        name="whyNot"
        label={text('weekRoom.why')}
        value={form.whyNot}
        problem={problemOf('whyNot', text('weekRoom.why'))}
        onValue={(value) => change({ whyNot: value })}
      />
    </div>
  );
}

/** The form of one priority; from here it is also moved among its rank and removed. */
export function PriorityEditor({ priority, place, room }: PriorityEditorProps) {
  const { text, actions, run } = room;
  const { id, rank, whyNot } = priority;
  const title = priority.text;
  const close = (): void => room.stop(id);
  const opening: PriorityForm = { id, text: title, rank, keyResultId: priority.keyResultId ?? '', whyNot };
  const state = useForm({
    ...{ opening, text },
    onSend: (form) => actions.savePriority(form),
    onDone: close,
    focusOn: 'text',
  });
  const whole = state.wholeProblem(title);
  return (
    <form
      ref={state.element}
      class="week-editor"
      aria-label={text('weekRoom.edit')}
      noValidate
      onSubmit={state.submit}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <Fields state={state} priority={priority} room={room} />
      <FormProblem problem={whole} />
      <div class="week-editor-actions">
        <Button kind="primary" type="submit" data-action="save-priority">
          {text('action.save')}
        </Button>
        <Button kind="quiet" onClick={close}>
          {text('action.cancel')}
        </Button>
        <span class="week-editor-tools">
          <MoveButtons
            {...place}
            up={text('weekRoom.moveUp')}
            down={text('weekRoom.moveDown')}
            onMove={(move) => run(actions.movePriority(id, move), title)}
          />
          <Button kind="quiet" data-action="remove-priority" onClick={() => run(actions.removePriority(id), title)}>
            {text('action.delete')}
          </Button>
        </span>
      </div>
    </form>
  );
}
