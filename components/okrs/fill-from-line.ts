import { parseKeyResultLine, type KeyResultLine } from '@/domain/key-result-line';
import { numberFieldText } from '@/domain/number-field';
import type { KeyResultForm } from '@/domain/objective-form';

/** Whoever has begun to write figures has said more than a guess could. */
function hasFigures({ baseline, target, low, high, milestones }: KeyResultForm): boolean {
  return [baseline, target, low, high, milestones].some((entry) => entry.trim() !== '');
}

/** A lone bare number is as often part of the words ("within 60 days") as it is the target. */
function isPlain({ kind, baseline, target, low, format }: KeyResultLine): boolean {
  const isLimit = kind === 'at-least' || kind === 'at-most';
  const isMarked = format.style === 'percent' || format.style === 'money';
  return low !== null || (target !== null && (baseline !== null || isLimit || isMarked));
}

/**
 * The row as its line says it, once the line holds figures and the fields hold none: "Q4 revenue 0.2M to 1.4M" leaves
 * "Q4 revenue" in the line. Null when there is nothing to fill in.
 */
export function fillFromLine(row: KeyResultForm, locale: string): KeyResultForm | null {
  if (hasFigures(row) || row.title.trim() === '') {
    return null;
  }
  const line = parseKeyResultLine(row.title, locale);
  if (!isPlain(line)) {
    return null;
  }
  const { title, kind, format } = line;
  const written = (value: number | null): string => numberFieldText(value, format, locale);
  return {
    ...row,
    title,
    kind,
    style: format.style,
    currency: format.currency ?? '',
    unit: format.unit,
    baseline: written(line.baseline),
    target: written(line.target),
    low: written(line.low),
    high: written(line.high),
  };
}
