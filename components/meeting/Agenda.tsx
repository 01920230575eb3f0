import type { Text } from '@/components/text';
import { StatusWord } from '@/components/ui/StatusWord';
import type { MeetingItem } from './actions';
import { confidenceText, movementText, pointsText } from './movement-words';
import './agenda.css';

interface AgendaProps {
  readonly items: readonly MeetingItem[];
  readonly place: number;
  readonly text: Text;
  readonly onGo: (place: number) => void;
}

/** What stands on paper below the line that is enough on the screen. */
function Printed({ item, text }: { readonly item: MeetingItem; readonly text: Text }) {
  const { movement, objective, keyResult, notes } = item;
  const parts = [movementText(item, text), confidenceText(movement, text)].filter((part) => part !== '');
  return (
    <div class="agenda-printed">
      <p dir="auto">{objective.title}</p>
      <p>
        {parts.join(' · ')}
        {parts.length > 0 && ' · '}
        {text('chart.confidence')} {keyResult.confidence}
      </p>
      {movement.now !== null && movement.now.reason !== '' && <p dir="auto">{movement.now.reason}</p>}
      {notes.map(({ id, text: note }) => (
        <p key={id} dir="auto">
          {note}
        </p>
      ))}
    </div>
  );
}

/** The agenda, troubled key results first; each leads to its place in the walk. On paper each carries all of its facts. */
export function Agenda({ items, place, text, onGo }: AgendaProps) {
  return (
    <nav class="agenda" aria-label={text('meeting.agenda')}>
      <ol>
        {items.map((item, index) => (
          <li key={item.keyResult.id}>
            <button
              type="button"
              class="agenda-item"
              aria-current={index === place ? 'step' : undefined}
              onClick={() => onGo(index)}
            >
              <span class="agenda-title">
                <bdi>{item.keyResult.title}</bdi>
              </span>
              <span class="agenda-facts">
                <StatusWord
                  status={item.keyResult.status}
                  isNeverCheckedIn={item.keyResult.due === 'never-checked-in'}
                  text={text}
                />
                <span>{pointsText(item.movement, text)}</span>
              </span>
            </button>
            <Printed item={item} text={text} />
          </li>
        ))}
      </ol>
    </nav>
  );
}
