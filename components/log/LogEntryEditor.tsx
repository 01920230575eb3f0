import { useForm } from '@/components/app/use-form';
import { TextField } from '@/components/okrs/TextField';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { FormProblem } from '@/components/ui/FormProblem';
import type { EntryForm } from '@/domain/entry-form';
import type { LogRow, LogScreenView } from './actions';
import { optionKey } from './target-options';
import { TargetSelect } from './TargetSelect';
import type { LogRoom } from './use-log-screen';

interface LogEntryEditorProps {
  readonly row: LogRow;
  readonly name: string;
  readonly view: LogScreenView;
  readonly screen: LogRoom;
  readonly text: Text;
}

function minutesField(minutes: number | null, { language }: Text): string {
  return minutes === null ? '' : new Intl.NumberFormat(language, { useGrouping: false }).format(minutes);
}

/** What can be changed of an entry: its verdict, its minutes and its note. When and where it was stays. */
export function LogEntryEditor({ row: { entry }, name, view, screen, text }: LogEntryEditorProps) {
  const opening: EntryForm = { target: null, minutes: minutesField(entry.minutes, text), note: entry.note };
  const state = useForm({
    opening,
    text,
    onSend: (form) => screen.actions.editEntry(entry.id, form),
    onDone: screen.stop,
    focusOn: 'target',
  });
  const { form } = state;
  const noteLabel = text('log.edit.note');
  const minutesLabel = text('log.edit.minutes');
  const whole = state.wholeProblem(text('log.subject'));
  return (
    <form
      ref={state.element}
      class="log-editor"
      aria-label={text('log.edit')}
      noValidate
      onSubmit={state.submit}
      onKeyDown={(event) => event.key === 'Escape' && screen.stop()}
    >
      <TargetSelect
        name="target"
        label={text('log.edit.target')}
        targets={view.targets}
        chosen={form.target === null ? '' : optionKey(form.target)}
        emptyLabel={text('log.edit.unchanged', { name })}
        problem={state.problemOf('target', text('log.edit.target'))}
        text={text}
        onChoose={(target) => state.change({ target })}
      />
      <TextField
        name="minutes"
        label={minutesLabel}
        hint={text('log.edit.minutesHint')}
        inputMode="decimal"
        value={form.minutes}
        problem={state.problemOf('minutes', minutesLabel)}
        onValue={(minutes) => state.change({ minutes })}
      />
      <Field label={noteLabel} problem={state.problemOf('note', noteLabel)}>
        {(control) => (
          <textarea
            {...control}
            class="input"
            name="note"
            rows={2}
            dir="auto"
            value={form.note}
            onInput={(event) => state.change({ note: event.currentTarget.value })}
          />
        )}
      </Field>
      <FormProblem problem={whole} />
      <div class="log-editor-actions">
        <Button kind="primary" type="submit" data-action="save-entry">
          {text('action.save')}
        </Button>
        <Button kind="quiet" onClick={screen.stop}>
          {text('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
