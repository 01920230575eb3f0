import type { Verdict } from '@/domain/model/entry';
import './verdict-mark.css';

/** The shape of a verdict: a disc on objective, a diamond for what protects, a triangle for a distraction. Words stand beside it. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  return <span class={`verdict-mark verdict-mark-${verdict}`} aria-hidden="true" />;
}
