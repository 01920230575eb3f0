import { useState } from 'preact/hooks';
import type { Text } from '@/components/text';
import { FormProblem } from '@/components/ui/FormProblem';
import { Chip } from './Chip';
import { PlusMark } from './PlusMark';
import './entry-details.css';

const offeredMinutes = [5, 15, 30, 60];

interface EntryDetailsProps {
  readonly minutes: number | null;
  readonly note: string;
  readonly problem: string | null;
  readonly text: Text;
  readonly onMinutes: (minutes: number | null) => void;
  readonly onNote: (note: string) => void;
}

/** What goes with the next verdict: minutes, none unless chosen, and a note. */
export function EntryDetails({ minutes, note, problem, text, onMinutes, onNote }: EntryDetailsProps) {
  // A note that was kept from before is seen at once; after that the fold is the user's.
  const [wasWritten] = useState(note !== '');
  return (
    <section class="entry-details" aria-label={text('triage.details.label')}>
      <div class="entry-minutes" role="group" aria-label={text('triage.minutes.label')}>
        <span aria-hidden="true">{text('triage.minutes.label')}</span>
        {offeredMinutes.map((offered) => (
          <Chip
            key={offered}
            aria-label={text('triage.minutes', { count: offered })}
            aria-pressed={minutes === offered}
            onClick={() => onMinutes(minutes === offered ? null : offered)}
          >
            {offered}
          </Chip>
        ))}
      </div>
      <details class="entry-note" open={wasWritten}>
        <summary>
          <PlusMark />
          {text('triage.note.add')}
        </summary>
        <textarea
          class="input"
          name="note"
          rows={2}
          dir="auto"
          aria-label={text('triage.note.label')}
          aria-invalid={problem !== null}
          value={note}
          onInput={(event) => onNote(event.currentTarget.value)}
        />
        <FormProblem problem={problem} />
      </details>
      {(minutes !== null || note !== '') && <p class="field-hint">{text('triage.details.hint')}</p>}
    </section>
  );
}
