import { KeyCap } from '@/components/ui/KeyCap';
import { VerdictMark } from '@/components/ui/VerdictMark';
import type { Verdict } from '@/domain/model/entry';
import './target-row.css';

interface TargetRowProps {
  readonly verdict: Verdict;
  readonly title: string;
  /** Read out instead of the title when that alone would be ambiguous. */
  readonly spokenTitle?: string;
  /** The key that does the same; null when there is none. */
  readonly keyLabel: string | null;
  /** Stands for all rows above it: drawn hollow. */
  readonly isWhole?: boolean;
  /** `data-…` attributes that name the target. */
  readonly marks: Readonly<Record<`data-${string}`, string>>;
  readonly onChoose: () => void;
}

/** One thing that a page can be tagged for, as wide as the panel. */
export function TargetRow({ verdict, title, spokenTitle, keyLabel, isWhole = false, marks, onChoose }: TargetRowProps) {
  return (
    <button
      {...marks}
      type="button"
      class={isWhole ? 'target-row target-row-whole' : 'target-row'}
      aria-label={spokenTitle}
      aria-keyshortcuts={keyLabel ?? undefined}
      onClick={onChoose}
    >
      <VerdictMark verdict={verdict} />
      {/* Isolated, not `dir="auto"`: a title in another script still starts where the other rows start. */}
      <span>
        <bdi>{title}</bdi>
      </span>
      {keyLabel !== null && <KeyCap label={keyLabel} />}
    </button>
  );
}
