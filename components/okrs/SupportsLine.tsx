import { useState } from 'preact/hooks';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import type { AlignmentChoices, AlignmentDraft } from '@/domain/alignment';
import type { Id } from '@/domain/model/base';
import type { ObjectiveView } from '@/domain/okr-view';
import type { Result } from '@/domain/result';
import { AlignmentDialog } from './AlignmentDialog';
import './supports-line.css';

/** What can be done with the link of an objective; each step says what it did. */
export interface AlignmentControls {
  readonly onRead: (objectiveId: Id) => Promise<AlignmentChoices | null>;
  readonly onSave: (objective: ObjectiveView, draft: AlignmentDraft) => Promise<Result<void>>;
  readonly onRemove: (objective: ObjectiveView) => Promise<Result<void>>;
}

interface SupportsLineProps {
  readonly objective: ObjectiveView;
  /** A form is open somewhere: one thing at a time. */
  readonly isBusy: boolean;
  readonly text: Text;
  readonly controls: AlignmentControls;
}

function Supported({ objective, text }: Pick<SupportsLineProps, 'objective' | 'text'>) {
  const { supports } = objective;
  if (supports === null) {
    return null;
  }
  return (
    <p class="supports-words">
      {text('alignment.supports')} <bdi class="supports-title">{supports.title}</bdi>
      {supports.keyResultTitle !== null && (
        <>
          {' '}
          <bdi>{text('alignment.forKeyResult', { title: supports.keyResultTitle })}</bdi>
        </>
      )}
      {supports.reason !== '' && (
        <>
          {text('app.colon')}
          <bdi>{supports.reason}</bdi>
        </>
      )}
    </p>
  );
}

/** What an objective supports and why, with the way to change it: alignment stays open after a cycle's start. */
export function SupportsLine({ objective, isBusy, text, controls }: SupportsLineProps) {
  const [choices, setChoices] = useState<AlignmentChoices | null>(null);
  const { id, title, supports, cycle } = objective;
  const canChange = !isBusy && cycle.state !== 'closed';
  if (supports === null && !canChange) {
    return null;
  }
  const open = async (): Promise<void> => setChoices(await controls.onRead(id));
  return (
    <div class="supports-line">
      <Supported objective={objective} text={text} />
      {canChange && (
        <Button
          kind="quiet"
          data-action="align-objective"
          aria-label={text(supports === null ? 'alignment.noneFor' : 'alignment.edit', { title })}
          onClick={open}
        >
          {text(supports === null ? 'alignment.none' : 'action.edit')}
        </Button>
      )}
      {choices !== null && (
        <AlignmentDialog
          choices={choices}
          text={text}
          onSave={(draft) => controls.onSave(objective, draft)}
          onRemove={() => controls.onRemove(objective)}
          onClose={() => setChoices(null)}
        />
      )}
    </div>
  );
}
