import type { TargetedEvent } from 'preact';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import type { ObjectiveForm } from '@/domain/objective-form';
import type { CycleView, OkrScreenView } from './actions';
import { CycleSection, type CycleControls } from './CycleSection';
import './cycle-list.css';

interface CycleListProps {
  readonly view: OkrScreenView;
  readonly text: Text;
  readonly editing: ObjectiveForm | null;
  readonly controls: CycleControls;
  /** Reads the first of the closed cycles, or some more of them. */
  readonly onShowClosed: () => void;
}

/** The cycles, newest first; those that are closed are folded away below the ones that matter now. */
export function CycleList({ view, text, editing, controls, onShowClosed }: CycleListProps) {
  const sectionOf = (cycle: CycleView) => (
    <CycleSection key={cycle.cycle.id} view={cycle} screen={view} text={text} editing={editing} controls={controls} />
  );
  const closedCount = view.closedCycles.length;
  const closed = view.cycles.filter(({ cycle }) => cycle.state === 'closed');
  const unfold = (event: TargetedEvent<HTMLDetailsElement>): void => {
    if (event.currentTarget.open && closed.length === 0) {
      onShowClosed();
    }
  };
  return (
    <div class="cycle-list">
      {view.cycles.filter(({ cycle }) => cycle.state !== 'closed').map(sectionOf)}
      {closedCount > 0 && (
        <details class="cycle-list-closed" onToggle={unfold}>
          <summary>{text('options.okrs.closed', { count: closedCount })}</summary>
          <div class="cycle-list">{closed.map(sectionOf)}</div>
          {closed.length > 0 && closed.length < closedCount && (
            <Button kind="quiet" data-action="more-closed-cycles" onClick={onShowClosed}>
              {text('options.okrs.moreClosed')}
            </Button>
          )}
        </details>
      )}
    </div>
  );
}
