import type { AmendmentActions } from '@/components/amendments/actions';
import { AbandonedList } from '@/components/amendments/AbandonedList';
import { AmendedLines } from '@/components/amendments/AmendedLines';
import { History } from '@/components/amendments/History';
import { MoveTools } from '@/components/amendments/MoveTools';
import { KeyResultList } from '@/components/objective/KeyResultList';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import { DragHandle } from '@/components/ui/DragHandle';
import type { DragOrder } from '@/components/ui/use-drag-order';
import type { AbandonedView, OkrTrail } from '@/domain/amendment-view';
import type { MoveTo } from '@/domain/move-among';
import type { Cycle } from '@/domain/model/cycle';
import type { ObjectiveView } from '@/domain/okr-view';
import { LockedWord } from './LockedWord';
import { SupportsLine, type AlignmentControls } from './SupportsLine';
import './objective-card.css';

/** What can be done with one objective, according to the state of its cycle. */
export interface ObjectiveControls {
  readonly onEdit: (objective: ObjectiveView) => Promise<void>;
  readonly onDelete: (objective: ObjectiveView) => Promise<void>;
  readonly onAmend: (objective: ObjectiveView) => Promise<void>;
  readonly onAddKeyResult: (objective: ObjectiveView) => Promise<void>;
  readonly onMove: (objective: ObjectiveView, move: MoveTo) => Promise<void>;
  readonly history: Pick<AmendmentActions, 'readHistory' | 'readKeyResultHistory' | 'addNote'>;
}

interface ObjectiveCardProps {
  readonly objective: ObjectiveView;
  /** A draft is edited, a running cycle amended, a closed one read. */
  readonly state: Cycle['state'];
  readonly place: { readonly index: number; readonly count: number };
  readonly drag: DragOrder;
  readonly trail: OkrTrail | null;
  /** Its key results that were given up. */
  readonly abandoned: readonly AbandonedView[];
  /** A form is open somewhere: one thing at a time. */
  readonly isBusy: boolean;
  readonly alignment: AlignmentControls;
  readonly text: Text;
  readonly controls: ObjectiveControls;
}

function Facts({ objective, text }: Pick<ObjectiveCardProps, 'objective' | 'text'>) {
  const { ownerName, progress } = objective;
  return (
    <ul class="facts-line objective-card-facts">
      <li dir="auto">
        {ownerName === null ? text('options.objective.noOwner') : text('options.objective.owner', { name: ownerName })}
      </li>
      {progress.total > 0 && (
        <li>{text('options.objective.measured', { measured: progress.measured, total: progress.total })}</li>
      )}
    </ul>
  );
}

function DraftTools({ objective, text, controls }: Pick<ObjectiveCardProps, 'objective' | 'text' | 'controls'>) {
  const { title } = objective;
  return (
    <>
      <Button
        kind="quiet"
        data-action="edit-objective"
        aria-label={text('options.objective.edit', { title })}
        onClick={() => controls.onEdit(objective)}
      >
        {text('action.edit')}
      </Button>
      <Button
        kind="quiet"
        data-action="delete-objective"
        aria-label={text('options.objective.delete', { title })}
        onClick={() => controls.onDelete(objective)}
      >
        {text('action.delete')}
      </Button>
    </>
  );
}

function LockedTools({ objective, text, controls }: Pick<ObjectiveCardProps, 'objective' | 'text' | 'controls'>) {
  const { title } = objective;
  return (
    <>
      <Button
        kind="quiet"
        data-action="add-locked-key-result"
        aria-label={text('amend.addKeyResultTo', { title })}
        onClick={() => controls.onAddKeyResult(objective)}
      >
        {text('amend.addKeyResult')}
      </Button>
      <Button
        kind="quiet"
        data-action="amend"
        aria-label={text('amend.openFor', { title })}
        onClick={() => controls.onAmend(objective)}
      >
        {text('amend.open')}
      </Button>
    </>
  );
}

function Tools({ objective, state, place, drag, isBusy, text, controls }: ObjectiveCardProps) {
  const shared = { objective, text, controls };
  return (
    <div class="objective-card-tools">
      {state !== 'draft' && <LockedWord text={text} />}
      {state === 'active' && !isBusy && <LockedTools {...shared} />}
      {state === 'draft' && !isBusy && <DraftTools {...shared} />}
      {state !== 'closed' && !isBusy && place.count > 1 && (
        <DragHandle
          index={place.index}
          title={text('drafting.dragObjective', { title: objective.title })}
          drag={drag}
        />
      )}
      {state !== 'closed' && !isBusy && (
        <MoveTools
          {...place}
          title={objective.title}
          text={text}
          onMove={(direction) => controls.onMove(objective, direction)}
        />
      )}
    </div>
  );
}

/** One objective with its key results, what was amended and given up, and its history; a draft can be opened or deleted. */
export function ObjectiveCard(props: ObjectiveCardProps) {
  const { objective, state, place, drag, trail, abandoned, isBusy, alignment, text, controls } = props;
  const hasHistory = state !== 'draft' || (trail?.notes ?? 0) > 0;
  return (
    <article class="objective-card" data-objective={objective.id} {...drag.row(place.index)}>
      <header>
        <h3 dir="auto">{objective.title}</h3>
        <Tools {...props} />
        <Facts objective={objective} text={text} />
        <SupportsLine objective={objective} isBusy={isBusy} text={text} controls={alignment} />
      </header>
      <KeyResultList keyResults={objective.keyResults} text={text} hasOutlook={state === 'active'} />
      <AmendedLines amendments={trail?.amendments ?? []} text={text} />
      <AbandonedList
        items={abandoned}
        summary={text('amend.abandonedKeyResults', { count: abandoned.length })}
        text={text}
      />
      {hasHistory && <History objective={objective} trail={trail} text={text} actions={controls.history} />}
    </article>
  );
}
