import { EmptyState } from '@/components/ui/EmptyState';
import { shortDateText } from '@/components/ui/figure-text';
import type { Priority } from '@/domain/model/weekly-plan';
import { AddPriority } from './AddPriority';
import { PriorityEditor } from './PriorityEditor';
import { PriorityOffers } from './PriorityOffers';
import type { WeekRoom } from './use-week-room';

interface RowProps {
  readonly priority: Priority;
  /** Where it stands among those of its rank. */
  readonly place: { readonly index: number; readonly count: number };
  readonly room: WeekRoom;
}

/** What stands small below a priority: what it is for, since when, why it was not done. */
function notesOf({ keyResultId, carriedFrom, whyNot, doneOn }: Priority, { view, text }: WeekRoom): string[] {
  const keyResult = view.keyResults.find(({ id }) => id === keyResultId);
  return [
    keyResult === undefined ? '' : text('weekRoom.for', { title: keyResult.title }),
    carriedFrom === null ? '' : text('weekRoom.since', { date: shortDateText(carriedFrom, text.language) }),
    doneOn === null && whyNot !== '' ? text('weekRoom.whyNot', { why: whyNot }) : '',
  ].filter((note) => note !== '');
}

function PriorityRow({ priority, place, room }: RowProps) {
  const { text, actions, run } = room;
  const { id, rank, doneOn } = priority;
  const title = priority.text;
  if (room.editing === id) {
    return (
      <li class="week-item">
        <PriorityEditor priority={priority} place={place} room={room} />
      </li>
    );
  }
  const notes = notesOf(priority, room);
  return (
    <li class={doneOn === null ? 'week-item' : 'week-item week-item-done'} data-priority={id}>
      <div class="week-line">
        <span class="week-rank">{rank}</span>
        <input
          type="checkbox"
          name="done"
          aria-label={title}
          checked={doneOn !== null}
          onChange={(event) => run(actions.setPriorityDone(id, event.currentTarget.checked), title)}
        />
        <button
          type="button"
          class="week-title"
          data-action="edit-priority"
          data-edits={id}
          aria-label={text('weekRoom.editFor', { title })}
          onClick={() => room.edit(id)}
        >
          <span dir="auto">{title}</span>
        </button>
        {notes.length > 0 && (
          <p class="week-notes">
            {notes.map((note) => (
              <span key={note} dir="auto">
                {note}
              </span>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}

/** The week's three P1 and some P2, ticked, opened and moved here; what could be added stands below. */
export function Priorities({ room }: { readonly room: WeekRoom }) {
  const { view, text } = room;
  const { priorities } = view.plan;
  const isPast = view.place === 'past';
  return (
    <section class="week-part" aria-labelledby="week-priorities-title">
      <h2 id="week-priorities-title">{text('weekRoom.priorities')}</h2>
      {priorities.length === 0 && <EmptyState next={text(isPast ? 'weekRoom.nonePast' : 'weekRoom.none')} />}
      <ul>
        {priorities.map((priority) => {
          const ofRank = priorities.filter(({ rank }) => rank === priority.rank);
          const place = { index: ofRank.indexOf(priority), count: ofRank.length };
          return <PriorityRow key={priority.id} priority={priority} place={place} room={room} />;
        })}
      </ul>
      {!isPast && <AddPriority room={room} />}
      <PriorityOffers room={room} />
    </section>
  );
}
