import type { Id, LocalDate } from './model/base';
import type { HealthMetric, Reading } from './model/health-metric';
import { healthStatusOf, isUnhealthyTwice, type HealthStatus } from './health-status';
import { latestPerDate } from './latest-per-date';
import type { NamedTeam } from './okr-screen-view';

/** A reading as the table shows it: the one that stands for its date. */
export interface ReadingView {
  readonly id: Id;
  readonly date: LocalDate;
  readonly value: number;
  readonly note: string;
  readonly status: HealthStatus;
  /** An earlier reading of the same date was replaced by this one. */
  readonly isCorrection: boolean;
}

/** A health metric as its room shows it. */
export interface HealthMetricRow {
  readonly metric: HealthMetric;
  readonly ownerName: string | null;
  readonly current: Pick<Reading, 'date' | 'value'> | null;
  readonly status: HealthStatus;
  readonly isUnhealthyTwice: boolean;
  /** By date, oldest first, at most twelve, drawn between 0 and 1 together with the threshold. */
  readonly spark: readonly { readonly date: LocalDate; readonly rollUp: number }[];
  /** Where `healthyAt` lies on the same scale. */
  readonly threshold: number;
  /** One per date, newest first. */
  readonly readings: readonly ReadingView[];
  /** There are older readings than those. */
  readonly hasMore: boolean;
}

/** The metrics of one team. */
export interface HealthTeam {
  readonly team: NamedTeam;
  readonly rows: readonly HealthMetricRow[];
  readonly archived: readonly { readonly id: Id; readonly title: string }[];
}

/** What the room of the health metrics shows: the chosen team first, then those above it. */
export interface HealthScreenView {
  readonly today: LocalDate;
  readonly team: NamedTeam;
  readonly teams: readonly NamedTeam[];
  readonly people: readonly { readonly id: Id; readonly name: string }[];
  readonly sections: readonly HealthTeam[];
}

/** What a row is made of: `readings` may be limited to the latest, of any order. */
export interface HealthMetricRecords {
  readonly metric: HealthMetric;
  readonly ownerName: string | null;
  readonly readings: readonly Reading[];
  readonly hasMore: boolean;
}

const longestSpark = 12;

/** A scale from the lowest to the highest of these values; where all are one, it lies in the middle. */
function scaleOf(values: readonly number[]): (value: number) => number {
  const low = Math.min(...values);
  const high = Math.max(...values);
  // Halved first: the distance between two huge numbers may be more than a number can hold.
  const span = high / 2 - low / 2;
  return (value) => (span === 0 ? 0.5 : (value / 2 - low / 2) / span);
}

function readingViews(metric: HealthMetric, readings: readonly Reading[]): ReadingView[] {
  return latestPerDate(readings).map(({ id, date, value, note }) => ({
    id,
    date,
    value,
    note,
    status: healthStatusOf(metric, value),
    isCorrection: readings.filter((other) => other.deletedAt === null && other.date === date).length > 1,
  }));
}

/** A health metric with its state (S25). With readings limited to the latest few, only the table and the line shorten. */
export function healthMetricRow({ metric, ownerName, readings, hasMore }: HealthMetricRecords): HealthMetricRow {
  const views = readingViews(metric, readings);
  const current = views[0] ?? null;
  const drawn = views.slice(0, longestSpark).toReversed();
  const scale = scaleOf([metric.healthyAt, ...drawn.map(({ value }) => value)]);
  return {
    ...{ metric, ownerName, hasMore, readings: views },
    current: current === null ? null : { date: current.date, value: current.value },
    status: healthStatusOf(metric, current?.value ?? null),
    isUnhealthyTwice: isUnhealthyTwice(metric, readings),
    spark: drawn.map(({ date, value }) => ({ date, rollUp: scale(value) })),
    threshold: scale(metric.healthyAt),
  };
}
