// What a key result's pace says beyond its status word.
import type { Text } from '@/components/text';
import { formatNumber } from '@/domain/number-text';
import type { KeyResultView } from '@/domain/okr-view';
import type { PaceContradiction } from '@/domain/pace';

/** A rate is an estimate: two digits say all of it. */
function rateText(rate: number, { format }: KeyResultView, text: Text): string {
  return `${rate > 0 ? '+' : ''}${formatNumber(Number(rate.toPrecision(2)), format, text.language)}`;
}

/** The weekly rate needed from now on beside the one achieved; empty when nothing is left to do or no week to do it in. */
export function ratesText(keyResult: KeyResultView, text: Text): string {
  const { needed, achieved } = keyResult.rates;
  if (needed === null || needed === 0) {
    return '';
  }
  const values = { needed: rateText(needed, keyResult, text) };
  return achieved === null
    ? text('pace.needed', values)
    : text('pace.rates', { ...values, achieved: rateText(achieved, keyResult, text) });
}

/** That confidence and pace say opposite things. */
export function contradictionText(kind: PaceContradiction, confidence: number, text: Text): string {
  return text(`pace.contradiction.${kind}`, { confidence });
}
