import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import type { Id } from '@/domain/model/base';
import type { ObjectiveForm } from '@/domain/objective-form';
import type { ObjectiveView } from '@/domain/okr-view';
import type { Result } from '@/domain/result';
import type { CycleView, OkrScreenView } from './actions';
import { CycleHeading } from './CycleHeading';
import { ObjectiveCard } from './ObjectiveCard';
import { ObjectiveEditor } from './ObjectiveEditor';
import type { AlignmentControls } from './SupportsLine';
import type { ChangeForm } from './use-rows';
import './cycle-section.css';

/** What can be done in a cycle. */
export interface CycleControls {
  readonly editor: {
    readonly onChange: ChangeForm;
    readonly onSave: () => Promise<Result<Id>>;
    readonly onCancel: () => void;
  };
  readonly alignment: AlignmentControls;
  readonly onNewObjective: (cycleId: Id) => void;
  readonly onEdit: (objective: ObjectiveView) => Promise<void>;
  readonly onDelete: (objective: ObjectiveView) => Promise<void>;
  readonly onStart: (cycleId: Id) => void;
}

interface CycleSectionProps {
  readonly view: CycleView;
  readonly screen: OkrScreenView;
  readonly text: Text;
  /** The form that is open anywhere on the screen: only one is at a time. */
  readonly editing: ObjectiveForm | null;
  readonly controls: CycleControls;
}

function Objectives({ view, screen, text, editing, controls }: CycleSectionProps) {
  const isDraft = view.cycle.state === 'draft';
  const editor = editing !== null && editing.cycleId === view.cycle.id && (
    <ObjectiveEditor
      key={editing.id ?? 'new'}
      form={editing}
      people={screen.people}
      pillars={screen.pillars}
      text={text}
      {...controls.editor}
    />
  );
  return (
    <>
      {view.objectives.map((objective) =>
        editing?.id === objective.id ? (
          editor
        ) : (
          <ObjectiveCard
            key={objective.id}
            objective={objective}
            isLocked={!isDraft}
            isBusy={editing !== null}
            alignment={controls.alignment}
            text={text}
            onEdit={() => controls.onEdit(objective)}
            onDelete={() => controls.onDelete(objective)}
          />
        ),
      )}
      {editing?.id === null && editor}
      {view.objectives.length === 0 && !editor && (
        <EmptyState next={text(isDraft ? 'options.cycle.empty.draft' : 'options.cycle.empty.locked')} />
      )}
    </>
  );
}

/** One cycle with its objectives; a draft can be written in, the others are read. */
export function CycleSection(props: CycleSectionProps) {
  const { view, screen, text, editing, controls } = props;
  const { cycle, objectives } = view;
  return (
    <section class="cycle-section" data-cycle={cycle.id} aria-label={cycle.name}>
      <CycleHeading view={view} screen={screen} text={text}>
        {cycle.state === 'draft' && objectives.length > 0 && editing === null && (
          <Button kind="primary" data-action="start-cycle" onClick={() => controls.onStart(cycle.id)}>
            {text('options.cycle.start')}
          </Button>
        )}
      </CycleHeading>
      <Objectives {...props} />
      {cycle.state === 'draft' && editing === null && (
        <Button
          kind={objectives.length === 0 ? 'primary' : 'plain'}
          data-action="new-objective"
          onClick={() => controls.onNewObjective(cycle.id)}
        >
          {text('options.cycle.newObjective')}
        </Button>
      )}
    </section>
  );
}
