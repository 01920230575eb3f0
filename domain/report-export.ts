import type { CsvCell } from './csv';
import { countOf, verdictOrder, type FullReport } from './full-report';
import type { FocusShare } from './focus-share';
import type { SourceLedgerRow } from './source-ledger';

/** One figure of a report: the part it belongs to, what it is about, its name and its value. */
export type ReportLine = readonly [part: string, item: string, figure: string, value: CsvCell];

/** The columns of the report as a table; names are the same in every language. */
export const reportColumns = ['part', 'item', 'figure', 'value'] as const;

/** So many decimals of a share say more than the count behind it could. */
const shareDecimals = 4;

function rounded(share: number | null): number | null {
  return share === null ? null : Number(share.toFixed(shareDecimals));
}

function focusLines(part: string, item: string, focus: FocusShare): ReportLine[] {
  return [
    [part, item, 'onObjective', focus.onObjective],
    [part, item, 'protects', focus.protects],
    [part, item, 'distraction', focus.distraction],
    [part, item, 'entries', focus.total],
    // Empty under five entries, as on the screen.
    [part, item, 'share', rounded(focus.share)],
  ];
}

function minuteLines({ minutes }: FocusShare): ReportLine[] {
  if (minutes === null) {
    return [];
  }
  return [
    ['minutes', '', 'onObjective', minutes.onObjective],
    ['minutes', '', 'protects', minutes.protects],
    ['minutes', '', 'distraction', minutes.distraction],
    ['minutes', '', 'entries', minutes.entries],
    ['minutes', '', 'share', rounded(minutes.share)],
  ];
}

function ledgerLines(row: SourceLedgerRow): ReportLine[] {
  const item = row.name === '' ? row.source : `${row.source}: ${row.name}`;
  const figures = ['asked', 'accepted', 'delegated', 'declined', 'parked', 'undecided'] as const;
  return figures.map((figure) => ['ledger', item, figure, row[figure].length]);
}

function timeLines({ days, hours }: FullReport): ReportLine[] {
  const busy = hours.filter(({ ids }) => countOf(ids) > 0);
  return [
    ...days.flatMap(({ date, ids }) =>
      verdictOrder.map((verdict): ReportLine => ['day', date, verdict, ids[verdict].length]),
    ),
    ...busy.flatMap(({ hour, ids }) =>
      verdictOrder.map((verdict): ReportLine => ['hour', String(hour), verdict, ids[verdict].length]),
    ),
  ];
}

function attentionLines({ weekly, categories }: FullReport, distractionName: (number: number) => string): ReportLine[] {
  return [
    ...weekly.keyResults.flatMap(({ title, entryIds, confidence, status, isStarved }): ReportLine[] => [
      ['keyResult', title, 'entries', entryIds.length],
      ['keyResult', title, 'confidence', confidence],
      ['keyResult', title, 'status', status],
      ['keyResult', title, 'starved', isStarved ? 'yes' : 'no'],
    ]),
    ...weekly.wholeObjectives.map((row): ReportLine => ['objective', row.title, 'entries', row.entryIds.length]),
    ...weekly.healthMetrics.map((row): ReportLine => ['healthMetric', row.title, 'entries', row.entryIds.length]),
    ...weekly.distractions.map(({ number, entryIds }): ReportLine => [
      'distraction',
      `${number} ${distractionName(number)}`,
      'entries',
      entryIds.length,
    ]),
    ...categories.map(({ category, entryIds }): ReportLine => ['category', category, 'entries', entryIds.length]),
  ];
}

/** Every figure of the report as a line, so that a spreadsheet can filter and compare weeks. */
export function reportLines(report: FullReport, distractionName: (number: number) => string): ReportLine[] {
  const { weekly, plan, ledger, undecided, trend, emptyDays } = report;
  return [
    ['week', '', 'startsOn', weekly.week.startsOn],
    ['week', '', 'endsOn', weekly.week.endsOn],
    ['week', '', 'isoWeek', weekly.week.number],
    ...focusLines('focus', '', weekly.focus),
    ...minuteLines(weekly.focus),
    ['focus', '', 'lastWeekShare', rounded(weekly.lastWeek.share)],
    ['focus', '', 'predictedShare', rounded(weekly.predictedShare)],
    ['focus', '', 'daysWithoutEntry', emptyDays.length],
    ...timeLines(report),
    ...attentionLines(report, distractionName),
    ...ledger.flatMap(ledgerLines),
    ['requests', '', 'undecided', undecided.length],
    ['plan', '', 'done', plan.done.length],
    ['plan', '', 'notDone', plan.open.length],
    ...[...plan.done, ...plan.open].map(({ rank, text, doneOn }): ReportLine => [
      'plan',
      text,
      rank,
      doneOn ?? 'not done',
    ]),
    ...weekly.wins.map(({ text }): ReportLine => ['wins', text, '', null]),
    ...trend.weeks.flatMap(({ week, focus }) => focusLines('trend', week.startsOn, focus)),
  ];
}

/** The report as a JSON file holds it: `format` and `version` say how to read it. */
export function reportFile(report: FullReport): Readonly<Record<string, unknown>> {
  return { format: 'lodestar-report', version: 1, ...report };
}
