import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { NoteForm } from '@/components/amendments/NoteForm';
import { PlaceRow } from '@/components/check-in/PlaceRow';
import type { useCheckInScreen } from '@/components/check-in/use-check-in-screen';
import { Outlook } from '@/components/objective/Outlook';
import type { Text } from '@/components/text';
import { shortDateText } from '@/components/ui/figure-text';
import { StatusWord } from '@/components/ui/StatusWord';
import type { LocalDate } from '@/domain/model/base';
import type { MeetingActions, MeetingItem } from './actions';
import { confidenceText, movementText, pointsText } from './movement-words';
import '@/components/amendments/history.css';
import '@/components/ui/facts-line.css';
import './meeting-place.css';

interface MeetingPlaceProps {
  readonly item: MeetingItem;
  readonly today: LocalDate;
  readonly checkIn: ReturnType<typeof useCheckInScreen>;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly text: Text;
  readonly onNote: MeetingActions['addNote'];
}

function Movement({ item, text }: Pick<MeetingPlaceProps, 'item' | 'text'>) {
  const { movement } = item;
  const reason = movement.now?.reason ?? '';
  const facts = [movementText(item, text), pointsText(movement, text), confidenceText(movement, text)];
  return (
    <div class="meeting-movement">
      <p class="facts-line">
        {facts
          .filter((fact) => fact !== '')
          .map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
      </p>
      {reason !== '' && (
        <p dir="auto">
          <q>{reason}</q>
        </p>
      )}
    </div>
  );
}

function Notes({ item, text, onNote }: Pick<MeetingPlaceProps, 'item' | 'text' | 'onNote'>) {
  const { keyResult, objective, notes } = item;
  const headingId = useId();
  return (
    <section class="meeting-notes" aria-labelledby={headingId}>
      <h3 id={headingId}>{text('meeting.notes')}</h3>
      <NoteForm objective={{ ...objective, keyResults: [keyResult] }} text={text} onAdd={onNote} />
      <ul>
        {notes.map(({ id, text: note, on }) => (
          <li key={id}>
            <time dateTime={on}>{shortDateText(on, text.language)}</time>
            <span class="history-words" dir="auto">
              {note}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One key result of the meeting: what moved and why, this week's check-in, and what was said about it. */
export function MeetingPlace({ item, today, checkIn, heading, text, onNote }: MeetingPlaceProps) {
  const { keyResult, objective } = item;
  return (
    <article class="meeting-place">
      <header>
        <p class="meeting-objective" dir="auto">
          {objective.title}
        </p>
        <h2 ref={heading} tabIndex={-1} dir="auto">
          {keyResult.title}
        </h2>
        <p class="facts-line">
          <StatusWord status={keyResult.status} isNeverCheckedIn={keyResult.due === 'never-checked-in'} text={text} />
          <span dir="auto">{keyResult.ownerName ?? objective.teamName}</span>
        </p>
      </header>
      <Movement item={item} text={text} />
      <Outlook keyResult={keyResult} text={text} />
      <ul class="meeting-check-in">
        <PlaceRow today={today} screen={checkIn} keyResult={keyResult} objective={objective} isDue text={text} />
      </ul>
      <Notes item={item} text={text} onNote={onNote} />
    </article>
  );
}
