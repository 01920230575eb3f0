import type { Text } from '@/components/text';
import type { Status } from '@/domain/objective-status';
import { StatusShape } from './StatusShape';
import './status-word.css';

interface StatusWordProps {
  readonly status: Status;
  /** A stale key result without any check-in is called by its own words. */
  readonly isNeverCheckedIn?: boolean;
  readonly text: Text;
}

/** A status in neutral ink, by word and shape: the hues belong to the verdicts. */
export function StatusWord({ status, isNeverCheckedIn = false, text }: StatusWordProps) {
  return (
    <span class="status-word">
      <StatusShape status={status} />
      {text(isNeverCheckedIn ? 'status.never-checked-in' : `status.${status}`)}
    </span>
  );
}
