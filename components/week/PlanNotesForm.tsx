import { useState } from 'preact/hooks';
import { useSingleFlight } from '@/components/app/use-single-flight';
import { fieldProblem } from '@/components/okrs/field-problem';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import type { Problem } from '@/domain/result';
import type { PlanNotes } from './actions';
import type { WeekRoom } from './use-week-room';

interface NoteFieldProps {
  readonly name: keyof PlanNotes;
  readonly value: string;
  readonly problems: readonly Problem[];
  readonly room: WeekRoom;
  readonly onValue: (value: string) => void;
}

function NoteField({ name, value, problems, room, onValue }: NoteFieldProps) {
  const label = room.text(`weekRoom.${name}`);
  return (
    <Field label={label} problem={fieldProblem(problems, name, label, room.text)}>
      {(control) => (
        <textarea
          {...control}
          name={name}
          class="input"
          rows={2}
          dir="auto"
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** Risks, blockers and notes: the part of the status mail that no figure can say. */
export function PlanNotesForm({ room }: { readonly room: WeekRoom }) {
  const { view, text, actions } = room;
  const { risks, notes } = view.plan;
  // Only what is typed: the rest stands as it is stored, also after an undo or when another window saves it.
  const [typed, setTyped] = useState<Partial<PlanNotes>>({});
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const alone = useSingleFlight();
  const form = { risks, notes, ...typed };
  const send = (event: Event): Promise<void> => {
    event.preventDefault();
    return alone(async () => {
      const result = await actions.saveNotes(form);
      setProblems(result.ok ? [] : result.problems);
      if (result.ok) {
        // What was typed while it was being stored is not stored yet.
        setTyped((newest) => (newest === typed ? {} : newest));
      }
    });
  };
  const change = (part: Partial<PlanNotes>): void => {
    setTyped({ ...typed, ...part });
    setProblems([]);
  };
  return (
    <section class="week-part" aria-labelledby="week-mail-title">
      <h2 id="week-mail-title">{text('weekRoom.mail')}</h2>
      <form class="week-mail" noValidate onSubmit={send}>
        <NoteField
          name="risks"
          value={form.risks}
          {...{ problems, room }}
          onValue={(value) => change({ risks: value })}
        />
        <NoteField
          name="notes"
          value={form.notes}
          {...{ problems, room }}
          onValue={(value) => change({ notes: value })}
        />
        <Button type="submit" data-action="save-notes">
          {text('action.save')}
        </Button>
      </form>
    </section>
  );
}
