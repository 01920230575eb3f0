import type { Text } from '@/components/text';
import type { ObjectiveForm } from '@/domain/objective-form';
import type { CycleView, OkrScreenView } from './actions';
import { CycleSection, type CycleControls } from './CycleSection';
import './cycle-list.css';

interface CycleListProps {
  readonly view: OkrScreenView;
  readonly text: Text;
  readonly editing: ObjectiveForm | null;
  readonly controls: CycleControls;
}

/** The cycles, newest first; those that are closed are folded away below the ones that matter now. */
export function CycleList({ view, text, editing, controls }: CycleListProps) {
  const sectionOf = (cycle: CycleView) => (
    <CycleSection key={cycle.cycle.id} view={cycle} screen={view} text={text} editing={editing} controls={controls} />
  );
  const closed = view.cycles.filter(({ cycle }) => cycle.state === 'closed');
  return (
    <div class="cycle-list">
      {view.cycles.filter(({ cycle }) => cycle.state !== 'closed').map(sectionOf)}
      {closed.length > 0 && (
        <details class="cycle-list-closed">
          <summary>{text('options.okrs.closed', { count: closed.length })}</summary>
          <div class="cycle-list">{closed.map(sectionOf)}</div>
        </details>
      )}
    </div>
  );
}
