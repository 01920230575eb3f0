import type { Verdict } from '@/domain/model/entry';
import './focus-bar.css';
import './verdict-fill.css';

interface FocusBarProps {
  readonly onObjective: number;
  readonly protects: number;
  readonly distraction: number;
  /** The three counts in words, for those who do not see the bar. */
  readonly description: string;
}

/** Where attention went, as one bar: on objective, protecting, hatched for distractions. Without entries it is an empty groove. */
export function FocusBar({ onObjective, protects, distraction, description }: FocusBarProps) {
  const all: readonly (readonly [Verdict, number])[] = [
    ['on-objective', onObjective],
    ['protects', protects],
    ['distraction', distraction],
  ];
  const parts = all.filter(([, count]) => count > 0);
  return (
    <div>
      <span class="visually-hidden">{description}</span>
      <div class="focus-bar" aria-hidden="true">
        {parts.length === 0 && <span class="focus-bar-part focus-bar-empty" />}
        {parts.map(([verdict, count]) => (
          <span
            key={verdict}
            class={`focus-bar-part verdict-fill-${verdict}`}
            style={{ flexGrow: count, flexBasis: 0 }}
          />
        ))}
      </div>
    </div>
  );
}
