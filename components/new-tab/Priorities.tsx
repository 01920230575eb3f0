import { EmptyState } from '@/components/ui/EmptyState';
import type { Text } from '@/components/text';
import type { Id } from '@/domain/model/base';
import type { Priority } from '@/domain/model/weekly-plan';
import './priorities.css';

interface PrioritiesProps {
  readonly priorities: readonly Priority[];
  /** How many to show before the rest folds away. */
  readonly mostShown: number;
  readonly text: Text;
  readonly onDone: (priorityId: Id, isDone: boolean) => void;
}

function PriorityRow({
  priority,
  onDone,
}: {
  readonly priority: Priority;
  readonly onDone: PrioritiesProps['onDone'];
}) {
  return (
    <li>
      <label class="priority">
        <span class="priority-rank">{priority.rank}</span>
        <input
          type="checkbox"
          checked={priority.doneOn !== null}
          onChange={(event) => onDone(priority.id, event.currentTarget.checked)}
        />
        <span class="priority-text">
          <bdi>{priority.text}</bdi>
        </span>
      </label>
    </li>
  );
}

/** This week's P1 and P2, to be ticked off. What does not fit folds away. */
export function Priorities({ priorities, mostShown, text, onDone }: PrioritiesProps) {
  const rows = priorities.map((priority) => <PriorityRow key={priority.id} priority={priority} onDone={onDone} />);
  const folded = rows.slice(mostShown);
  return (
    <section class="square" data-second-frame>
      <h2>{text('newTab.thisWeek')}</h2>
      {rows.length === 0 && <EmptyState next={text('newTab.noPriorities')} />}
      <ul class="square-list">{rows.slice(0, mostShown)}</ul>
      {folded.length > 0 && (
        <details class="priorities-more">
          <summary>{text('newTab.morePriorities', { count: folded.length })}</summary>
          <ul class="square-list">{folded}</ul>
        </details>
      )}
    </section>
  );
}
