import { KeyResultList } from '@/components/objective/KeyResultList';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import type { ObjectiveView } from '@/domain/okr-view';
import { LockedWord } from './LockedWord';
import { SupportsLine, type AlignmentControls } from './SupportsLine';
import './objective-card.css';

interface ObjectiveCardProps {
  readonly objective: ObjectiveView;
  /** Its cycle has started or is closed. */
  readonly isLocked: boolean;
  /** A form is open somewhere: one thing at a time. */
  readonly isBusy: boolean;
  readonly alignment: AlignmentControls;
  readonly text: Text;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

function Facts({ objective, text }: Pick<ObjectiveCardProps, 'objective' | 'text'>) {
  const { ownerName, progress } = objective;
  return (
    <ul class="objective-card-facts">
      <li dir="auto">
        {ownerName === null ? text('options.objective.noOwner') : text('options.objective.owner', { name: ownerName })}
      </li>
      {progress.total > 0 && (
        <li>{text('options.objective.measured', { measured: progress.measured, total: progress.total })}</li>
      )}
    </ul>
  );
}

function Tools({ objective, text, onEdit, onDelete }: Omit<ObjectiveCardProps, 'isLocked' | 'isBusy' | 'alignment'>) {
  const { title } = objective;
  return (
    <>
      <Button
        kind="quiet"
        data-action="edit-objective"
        aria-label={text('options.objective.edit', { title })}
        onClick={onEdit}
      >
        {text('action.edit')}
      </Button>
      <Button
        kind="quiet"
        data-action="delete-objective"
        aria-label={text('options.objective.delete', { title })}
        onClick={onDelete}
      >
        {text('action.delete')}
      </Button>
    </>
  );
}

/** One objective with its key results, to be read; a draft can be opened or deleted. */
export function ObjectiveCard({ isLocked, isBusy, alignment, ...props }: ObjectiveCardProps) {
  const { objective, text } = props;
  return (
    <article class="objective-card" data-objective={objective.id}>
      <header>
        <h3 dir="auto">{objective.title}</h3>
        <div class="objective-card-tools">
          {isLocked && <LockedWord text={text} />}
          {!isLocked && !isBusy && <Tools {...props} />}
        </div>
        <Facts objective={objective} text={text} />
        <SupportsLine objective={objective} isBusy={isBusy} text={text} controls={alignment} />
      </header>
      <KeyResultList keyResults={objective.keyResults} text={text} />
    </article>
  );
}
