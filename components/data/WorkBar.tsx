import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import type { Work } from './actions';
import './work-bar.css';

interface WorkBarProps {
  readonly work: Work;
  readonly text: Text;
  readonly onCancel: () => void;
}

/** What is under way, how far it is, and the way out. */
export function WorkBar({ work, text, onCancel }: WorkBarProps) {
  const name = text(`data.work.${work.kind}`);
  return (
    <div class="work-bar" role="status">
      <span>{name}</span>
      <progress aria-label={name} value={work.share ?? undefined} max={1} />
      {work.canCancel && (
        <Button kind="quiet" data-action="cancel-work" onClick={onCancel}>
          {text('action.cancel')}
        </Button>
      )}
    </div>
  );
}
