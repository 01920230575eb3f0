import type { ReadonlySignal } from '@preact/signals';
import type { Text } from '@/components/text';
import type { Announcement } from '@/components/triage/SidePanelScreen';
import { Toast } from '@/components/ui/Toast';
import './news-bar.css';

interface NewsBarProps {
  /** What was just done; it goes by itself. */
  readonly announcement: ReadonlySignal<Announcement | null>;
  /** Why something was not done; it stands until the next step. */
  readonly refusal: string | null;
  readonly text: Text;
  readonly onUndo: () => void;
}

/** The strip at the foot of a room that says what was done, or why not, and takes it back. */
export function NewsBar({ announcement, refusal, text, onUndo }: NewsBarProps) {
  const news = announcement.value;
  const canUndo = refusal === null && news?.canUndo === true;
  return (
    <div class="news-bar">
      <Toast
        message={refusal ?? news?.message ?? null}
        action={canUndo ? { label: text('action.undo'), onAct: onUndo } : undefined}
      />
    </div>
  );
}
