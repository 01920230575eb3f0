// The history of a key result in words: what its chart draws, for labels, slider and table.
import type { Text } from '@/components/text';
import { shortDateText } from '@/components/ui/figure-text';
import { confidenceWord } from '@/domain/confidence';
import type { ChartLevel, HistoryPoint, KeyResultHistoryView } from '@/domain/history-chart';
import { recordedValueText } from '@/domain/key-result-words';
import { formatNumber } from '@/domain/number-text';

type ShownKeyResult = KeyResultHistoryView['keyResult'];

/** "Target 40%" */
export function levelText({ kind, value }: ChartLevel, keyResult: ShownKeyResult, text: Text): string {
  const isFigure = keyResult.kind !== 'milestones' && keyResult.kind !== 'yes-no';
  const shown = isFigure ? formatNumber(value, keyResult.format, text.language) : '';
  return `${text(`chart.level.${kind}`)} ${shown}`.trim();
}

/** One check-in as a sentence: what the slider says at its place. */
export function pointText(point: HistoryPoint, keyResult: ShownKeyResult, text: Text): string {
  const sentence = text('chart.point', {
    date: shortDateText(point.date, text.language),
    value: recordedValueText(point, keyResult, text),
    confidence: point.confidence,
    word: text(`confidence.${confidenceWord(point.confidence)}`),
  });
  return point.reason === '' ? sentence : `${sentence} ${point.reason}`;
}
