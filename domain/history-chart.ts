// What the chart of a key result's history draws, as places between 0 and 1: across from the first day of the cycle to its
// last, up from the lowest figure to the highest.

import type { Id, LocalDate } from './model/base';
import type { KeyResult } from './model/key-result';
import { daysBetween } from './calendar';
import { linearScale, type LinearScale } from './linear-scale';
import { hasPace } from './pace';
import type { Progress } from './progress';

/** The day's last word on a key result: a check-in that no later one of the same date has corrected. */
export interface HistoryPoint {
  readonly id: Id;
  readonly date: LocalDate;
  readonly value: number | null;
  readonly doneMilestoneIds: readonly Id[];
  readonly progress: Progress;
  readonly confidence: number;
  readonly reason: string;
  readonly authorName: string | null;
}

/** One key result over its cycle. */
export interface KeyResultHistoryView {
  readonly keyResult: Pick<
    KeyResult,
    'id' | 'title' | 'kind' | 'format' | 'baseline' | 'target' | 'low' | 'high' | 'milestones'
  >;
  readonly cycle: { readonly startsOn: LocalDate; readonly endsOn: LocalDate };
  readonly today: LocalDate;
  /** Oldest first. */
  readonly points: readonly HistoryPoint[];
  readonly hasMore: boolean;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

export type LevelKind = 'baseline' | 'target' | 'low' | 'high';

/** A figure of the key result that stays where it is: drawn as a line across. */
export interface ChartLevel {
  readonly kind: LevelKind;
  readonly value: number;
  readonly y: number;
}

export interface ChartPoint {
  readonly x: number;
  /** Null when the check-in carries no figure. */
  readonly y: number | null;
  readonly confidenceY: number;
}

export interface HistoryChart {
  /** In the order of the history's points. */
  readonly points: readonly ChartPoint[];
  readonly levels: readonly ChartLevel[];
  /** Where pace expects the value: a straight line from the baseline to the target; null for kinds without pace. */
  readonly pace: readonly [Place, Place] | null;
  /** Null when today lies outside the cycle. */
  readonly todayX: number | null;
}

const lowestConfidence = 1;
const highestConfidence = 10;
const air = 0.08;

/** Kinds that have no figure of their own are drawn by their progress, 0 to 1. */
function drawsProgress({ kind }: KeyResultHistoryView['keyResult']): boolean {
  return kind === 'milestones' || kind === 'yes-no';
}

function figureOf(view: KeyResultHistoryView, { value, progress }: HistoryPoint): number | null {
  if (!drawsProgress(view.keyResult)) {
    return value;
  }
  return progress.kind === 'measured' ? progress.rollUp : null;
}

function levelsOf({ keyResult }: KeyResultHistoryView): readonly Omit<ChartLevel, 'y'>[] {
  const { kind, baseline, target, low, high } = keyResult;
  if (drawsProgress(keyResult)) {
    return [
      { kind: 'baseline', value: 0 },
      { kind: 'target', value: 1 },
    ];
  }
  const named: readonly (readonly [LevelKind, number | null])[] =
    kind === 'between'
      ? [
          ['baseline', baseline],
          ['low', low],
          ['high', high],
        ]
      : [
          ['baseline', baseline],
          ['target', target],
        ];
  return named.flatMap(([level, value]) => (value === null ? [] : [{ kind: level, value }]));
}

function dateScale({ startsOn, endsOn }: KeyResultHistoryView['cycle']): (date: LocalDate) => number {
  const length = Math.max(daysBetween(startsOn, endsOn), 1);
  return (date) => Math.min(Math.max(daysBetween(startsOn, date) / length, 0), 1);
}

function paceOf({ keyResult }: KeyResultHistoryView, yOf: LinearScale): HistoryChart['pace'] {
  const { kind, baseline, target } = keyResult;
  if (!hasPace(kind) || baseline === null || target === null) {
    return null;
  }
  return [
    { x: 0, y: yOf(baseline) },
    { x: 1, y: yOf(target) },
  ];
}

/** The places of everything that the chart draws; all of them lie between 0 and 1. */
export function historyChart(view: KeyResultHistoryView): HistoryChart {
  const { cycle, today, points } = view;
  const figures = points.map((point) => figureOf(view, point));
  const levels = levelsOf(view);
  const yOf = linearScale([...levels.map(({ value }) => value), ...figures.filter((figure) => figure !== null)], air);
  const confidenceOf = linearScale([lowestConfidence, highestConfidence], air);
  const xOf = dateScale(cycle);
  return {
    points: points.map(({ date, confidence }, index) => {
      const figure = figures[index] ?? null;
      return { x: xOf(date), y: figure === null ? null : yOf(figure), confidenceY: confidenceOf(confidence) };
    }),
    levels: levels.map(({ kind, value }) => ({ kind, value, y: yOf(value) })),
    pace: paceOf(view, yOf),
    todayX: today < cycle.startsOn || today > cycle.endsOn ? null : xOf(today),
  };
}
