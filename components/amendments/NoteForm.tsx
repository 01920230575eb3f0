import { useRef, useState } from 'preact/hooks';
import { useSingleFlight } from '@/components/app/use-single-flight';
import { ChoiceField } from '@/components/okrs/ChoiceField';
import { TextField } from '@/components/okrs/TextField';
import type { Text } from '@/components/text';
import { problemText } from '@/components/text/problem-text';
import { Button } from '@/components/ui/Button';
import type { Id } from '@/domain/model/base';
import type { ObjectiveView } from '@/domain/okr-view';
import type { Result } from '@/domain/result';

interface NoteFormProps {
  readonly objective: ObjectiveView;
  readonly text: Text;
  readonly onAdd: (keyResultId: Id, note: string) => Promise<Result<void>>;
}

/** One line of discussion on a key result (S44). */
export function NoteForm({ objective, text, onAdd }: NoteFormProps) {
  const choices = objective.keyResults.map(({ id, title }) => ({ value: id, label: title }));
  const [chosen, setChosen] = useState(choices[0]?.value ?? '');
  const keyResultId = choices.some(({ value }) => value === chosen) ? chosen : (choices[0]?.value ?? '');
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const element = useRef<HTMLFormElement>(null);
  const alone = useSingleFlight();
  const add = (event: Event): Promise<void> => {
    event.preventDefault();
    return alone(async () => {
      const result = await onAdd(keyResultId, note);
      const [first] = result.ok ? [] : result.problems;
      setProblem(first === undefined ? null : problemText(first, text('history.note'), text));
      if (result.ok) {
        setNote('');
      }
      element.current?.querySelector<HTMLElement>('[name="note"]')?.focus();
    });
  };
  return (
    <form
      ref={element}
      class={choices.length > 1 ? 'note-form' : 'note-form note-form-single'}
      noValidate
      onSubmit={add}
    >
      {choices.length > 1 && (
        <ChoiceField
          name="noteOn"
          label={text('history.noteOn')}
          value={keyResultId}
          choices={choices}
          problem={null}
          onChoose={setChosen}
        />
      )}
      <TextField
        name="note"
        label={text('history.note')}
        value={note}
        placeholder={text('history.notePlaceholder')}
        problem={problem}
        onValue={setNote}
      />
      <Button type="submit" data-action="add-note">
        {text('history.addNote')}
      </Button>
    </form>
  );
}
