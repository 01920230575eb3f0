// The history of a key result in words: what its chart draws, for labels, slider and table.
import type { Text } from '@/components/text';
import { shortDateText } from '@/components/ui/figure-text';
import { confidenceWord } from '@/domain/confidence';
import type { ChartLevel, HistoryPoint, KeyResultHistoryView } from '@/domain/history-chart';
import { formatNumber } from '@/domain/number-text';

type ShownKeyResult = KeyResultHistoryView['keyResult'];

/** The value of a check-in as its kind says it. */
export function pointValueText(
  { value, doneMilestoneIds }: HistoryPoint,
  keyResult: ShownKeyResult,
  text: Text,
): string {
  switch (keyResult.kind) {
    case 'milestones':
      return text('keyResult.milestonesShort', { done: doneMilestoneIds.length, total: keyResult.milestones.length });
    case 'yes-no':
      return text(value !== null && value >= 1 ? 'keyResult.done' : 'keyResult.notYet');
    default:
      return value === null ? '–' : formatNumber(value, keyResult.format, text.language);
  }
}

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
    value: pointValueText(point, keyResult, text),
    confidence: point.confidence,
    word: text(`confidence.${confidenceWord(point.confidence)}`),
  });
  return point.reason === '' ? sentence : `${sentence} ${point.reason}`;
}
