import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import type { RemovalPlan } from '@/domain/removal-plan';
import type { RemovalProgress } from './actions';

interface RemovalConfirmProps {
  /** What would be deleted, as a sentence. */
  readonly summary: string;
  readonly plan: RemovalPlan;
  /** Chosen by the user, not forced by the size. */
  readonly isForGood?: boolean;
  readonly action: string;
  readonly progress: RemovalProgress | null;
  readonly text: Text;
  readonly onConfirm: () => void;
  /** Further choices. */
  readonly children?: ComponentChildren;
}

/** Whether there is a way back, in words, before anything is deleted. */
function wayBack({ plan, isForGood = false, text }: Pick<RemovalConfirmProps, 'plan' | 'isForGood' | 'text'>): string {
  if (!plan.canUndo) {
    return text('privacy.noUndo');
  }
  return isForGood ? text('privacy.noUndoForGood') : text('privacy.undoMany', { count: plan.steps });
}

/** The second look before a deletion. Without a way back it wants a tick of its own. */
export function RemovalConfirm(props: RemovalConfirmProps) {
  const { summary, plan, isForGood = false, action, progress, text, onConfirm, children } = props;
  const [isUnderstood, setIsUnderstood] = useState(false);
  const hasWayBack = plan.canUndo && !isForGood;
  return (
    <div class="removal-confirm">
      <p role="status">{summary}</p>
      {children}
      <p class="removal-way-back">
        {wayBack(props)} {text('privacy.backups')}
      </p>
      {!hasWayBack && (
        <label class="privacy-tick">
          <input
            type="checkbox"
            name="understood"
            checked={isUnderstood}
            onChange={(event) => setIsUnderstood(event.currentTarget.checked)}
          />
          {text('privacy.understood')}
        </label>
      )}
      <Button
        kind="primary"
        data-action="confirm-removal"
        disabled={progress !== null || !(hasWayBack || isUnderstood)}
        onClick={onConfirm}
      >
        {action}
      </Button>
      {progress !== null && (
        <p role="status">
          <progress value={progress.done} max={progress.total} aria-hidden="true" />{' '}
          {text('privacy.working', { done: progress.done, total: progress.total })}
        </p>
      )}
    </div>
  );
}
