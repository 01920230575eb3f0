// A million entries, day by day, and the sums that must be true of them.

import { addDays } from '@/domain/calendar';
import { dailySumOf } from '@/domain/daily-sum';
import type { LocalDate } from '@/domain/model/base';
import type { Entry } from '@/domain/model/entry';
import type { KeyResult } from '@/domain/model/key-result';
import { daysOfHistory, instantOf, nth } from './history';
import type { HistoryBatch, Kit } from './history';
import type { History } from './okrs';

const hosts = 3000;
const builtInDistractions = 101;
const minutesOffered = [5, 15, 30, 60];
const noTarget = { objectiveId: null, keyResultId: null, healthMetricId: null, distractionNumber: null };

/** Half on objective, half pulled away; the history has no health metrics of its own. */
function targetOf(kit: Kit, keyResult: KeyResult): Pick<Entry, keyof typeof noTarget | 'verdict'> {
  if (kit.chance() < 0.5) {
    const { objectiveId, id: keyResultId } = keyResult;
    return { ...noTarget, verdict: 'on-objective', objectiveId, keyResultId };
  }
  const distractionNumber = 1 + Math.floor(kit.chance() ** 2 * builtInDistractions);
  return { ...noTarget, verdict: 'distraction', distractionNumber };
}

function entryOn(kit: Kit, date: LocalDate, index: number, keyResult: KeyResult): Entry {
  const host = `site-${Math.floor(kit.chance() ** 2 * hosts)}.example`;
  const hour = 7 + (index % 13);
  return {
    ...{ id: kit.idOn(date), at: instantOf(date, hour), date, hour },
    ...targetOf(kit, keyResult),
    ...{ subject: 'page', title: `What was read on ${host}, ${index}`, url: `https://${host}/read/${index}`, host },
    pageHash: `${date}-${index}`,
    minutes: kit.chance() < 0.3 ? kit.choose(minutesOffered) : null,
    ...{ note: '', source: null, sourceName: '', requestId: null },
  };
}

/** The log by day; the sums of a batch's days follow its entries. */
export function* logOf(kit: Kit, { keyResults }: History): Generator<HistoryBatch> {
  const daysABatch = Math.max(1, Math.floor((4000 / kit.size.entries) * daysOfHistory));
  const each = kit.size.entries / daysOfHistory;
  for (let first = 0; first < daysOfHistory; first += daysABatch) {
    const days = Array.from({ length: Math.min(daysABatch, daysOfHistory - first) }, (_, index) => first + index);
    const byDay = days.map((day) => {
      const date = addDays(kit.startsOn, day);
      const length = Math.round((day + 1) * each) - Math.round(day * each);
      const current = (day / daysOfHistory) * keyResults.length;
      const entries = Array.from({ length }, (_, index) =>
        entryOn(kit, date, index, nth(keyResults, current + (index % 5))),
      );
      return { date, entries };
    });
    const filled = byDay.filter(({ entries }) => entries.length > 0);
    if (filled.length === 0) continue;
    yield { table: 'entries', records: filled.flatMap(({ entries }) => entries) };
    yield { table: 'dailySums', records: filled.map(({ date, entries }) => dailySumOf(date, entries)) };
  }
}
