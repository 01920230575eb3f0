import { BeforeDrafting, type BeforeDraftingControls } from '@/components/cycle-end/BeforeDrafting';
import { AbandonedList } from '@/components/amendments/AbandonedList';
import type { Text, TextKey } from '@/components/text';
import { Button } from '@/components/ui/Button';
import { useDragOrder } from '@/components/ui/use-drag-order';
import { EmptyState } from '@/components/ui/EmptyState';
import type { Id } from '@/domain/model/base';
import type { Cycle } from '@/domain/model/cycle';
import type { ObjectiveForm } from '@/domain/objective-form';
import type { Result } from '@/domain/result';
import type { CycleView, OkrScreenView } from './actions';
import { CycleHeading } from './CycleHeading';
import { ObjectiveCard, type ObjectiveControls } from './ObjectiveCard';
import { ObjectiveEditor } from './ObjectiveEditor';
import { SetWarnings } from './SetWarnings';
import type { AlignmentControls } from './SupportsLine';
import type { ChangeForm } from './use-rows';
import './cycle-section.css';

/** What can be done in a cycle. */
export interface CycleControls extends ObjectiveControls {
  readonly editor: {
    readonly onChange: ChangeForm;
    readonly onSave: () => Promise<Result<Id>>;
    readonly onCancel: () => void;
  };
  readonly onAllowWords: (words: readonly string[]) => Promise<void>;
  readonly alignment: AlignmentControls;
  readonly drafting: BeforeDraftingControls;
  readonly onNewObjective: (cycleId: Id) => void;
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

const emptyKeys = {
  draft: 'options.cycle.empty.draft',
  active: 'amend.emptyActive',
  closed: 'options.cycle.empty.locked',
} as const satisfies Record<Cycle['state'], TextKey>;

function Objectives({ view, screen, text, editing, controls }: CycleSectionProps) {
  const isDraft = view.cycle.state === 'draft';
  const drag = useDragOrder((from, to) => {
    const objective = view.objectives[from];
    if (objective !== undefined) {
      void controls.onMove(objective, to);
    }
  });
  const editor = editing !== null && editing.cycleId === view.cycle.id && (
    <ObjectiveEditor
      key={editing.id ?? 'new'}
      form={editing}
      isReasonNeeded={!isDraft}
      people={screen.people}
      pillars={screen.pillars}
      surroundings={{ cycle: view.cycle, words: screen.words, onAllowWords: controls.onAllowWords }}
      text={text}
      {...controls.editor}
    />
  );
  return (
    <>
      {view.objectives.map((objective, index) =>
        editing?.id === objective.id ? (
          editor
        ) : (
          <ObjectiveCard
            key={objective.id}
            objective={objective}
            state={view.cycle.state}
            place={{ index, count: view.objectives.length }}
            drag={drag}
            trail={view.trails.find(({ objectiveId }) => objectiveId === objective.id) ?? null}
            abandoned={view.abandoned.filter(({ objectiveId }) => objectiveId === objective.id)}
            isBusy={editing !== null}
            alignment={controls.alignment}
            text={text}
            controls={controls}
          />
        ),
      )}
      {/* A new one, and one that another window has deleted: what was typed stays in reach. */}
      {!view.objectives.some(({ id }) => id === editing?.id) && editor}
      {view.objectives.length === 0 && !editor && <EmptyState next={text(emptyKeys[view.cycle.state])} />}
    </>
  );
}

function HeadingActions({ view, screen, text, editing, controls }: CycleSectionProps) {
  const { cycle, objectives } = view;
  if (cycle.state === 'draft') {
    return objectives.length > 0 && editing === null ? (
      <Button kind="primary" data-action="start-cycle" onClick={() => controls.onStart(cycle.id)}>
        {text('options.cycle.start')}
      </Button>
    ) : null;
  }
  if (cycle.state === 'active' && cycle.startsOn > screen.today) {
    return null;
  }
  const isOver = cycle.state === 'active' && cycle.endsOn < screen.today;
  return (
    <a
      class={isOver ? 'button button-primary' : 'button button-quiet'}
      data-action={cycle.state === 'active' ? 'close-cycle' : 'read-retrospective'}
      href={`#/close/${cycle.id}`}
      aria-label={cycle.state === 'closed' ? text('end.readFor', { name: cycle.name }) : undefined}
    >
      {text(cycle.state === 'active' ? 'end.open' : 'end.read')}
    </a>
  );
}

function NewObjective({ view, text, controls }: CycleSectionProps) {
  const { cycle, objectives } = view;
  const isFirst = cycle.state === 'draft' && objectives.length === 0;
  return (
    <Button
      kind={isFirst ? 'primary' : 'plain'}
      data-action={cycle.state === 'draft' ? 'new-objective' : 'add-objective'}
      onClick={() => controls.onNewObjective(cycle.id)}
    >
      {text(cycle.state === 'draft' ? 'options.cycle.newObjective' : 'amend.addObjective')}
    </Button>
  );
}

/** One cycle with its objectives; a draft can be written in, a running one amended, a closed one read. */
export function CycleSection(props: CycleSectionProps) {
  const { view, screen, text, editing, controls } = props;
  const { cycle, abandoned, beforeDrafting } = view;
  const givenUp = abandoned.filter(({ objectiveId }) => objectiveId === null);
  return (
    <section class="cycle-section" data-cycle={cycle.id} aria-label={cycle.name}>
      <CycleHeading view={view} screen={screen} text={text}>
        <HeadingActions {...props} />
      </CycleHeading>
      <SetWarnings view={view} text={text} />
      {beforeDrafting !== null && (
        <BeforeDrafting
          view={beforeDrafting}
          place={{ teamId: screen.team.id, cycleId: cycle.id }}
          text={text}
          controls={controls.drafting}
        />
      )}
      <Objectives {...props} />
      {cycle.state !== 'closed' && editing === null && <NewObjective {...props} />}
      <AbandonedList
        items={givenUp}
        summary={text('amend.abandonedObjectives', { count: givenUp.length })}
        text={text}
      />
    </section>
  );
}
