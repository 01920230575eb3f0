import type { Text } from '@/components/text';
import { parseKeyResultLine } from '@/domain/key-result-line';
import type { KeyResultLine } from '@/domain/key-result-line';
import { formatNumber, parseNumberText } from '@/domain/number-text';
import type { FirstRunKeyResult } from './actions';

/** What a typed line is understood as, and whether the value today still has to be asked for. */
export interface LinePreview {
  readonly words: string;
  readonly needsBaseline: boolean;
}

/** A way to go needs its start; a value to hold does not. */
function needsBaseline({ kind, baseline, target }: KeyResultLine): boolean {
  return (kind === 'rising' || kind === 'falling') && baseline === null && target !== null;
}

function wordsOf(read: KeyResultLine, baseline: number | null, text: Text): string {
  const figure = (value: number | null): string =>
    value === null ? '' : formatNumber(value, read.format, text.language);
  const value = figure(read.target);
  switch (read.kind) {
    case 'rising':
    case 'falling':
      return baseline === null
        ? text('firstRun.previewTo', { to: value })
        : text('firstRun.previewFromTo', { from: figure(baseline), to: value });
    case 'at-least':
      return text('keyResult.atLeast', { value });
    case 'at-most':
      return text('keyResult.atMost', { value });
    case 'between':
      return text('firstRun.previewBetween', { low: figure(read.low), high: figure(read.high) });
    case 'milestones':
    case 'yes-no':
      return text('firstRun.previewYesNo');
  }
}

/** Reads a line as it is typed: "Q4 revenue: from $0.2M to $1.4M". An empty line says nothing. */
export function previewLine({ line, baseline }: FirstRunKeyResult, text: Text): LinePreview {
  if (line.trim() === '') {
    return { words: '', needsBaseline: false };
  }
  const read = parseKeyResultLine(line, text.language);
  const start = read.baseline ?? parseNumberText(baseline, read.format, text.language);
  const words = text('firstRun.preview', { title: read.title, words: wordsOf(read, start, text) });
  return { words, needsBaseline: needsBaseline(read) };
}
