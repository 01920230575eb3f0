import { describe, expect, it } from 'vitest';
import type { Instant, LocalDate } from '@/domain/model/base';
import { addDays, daysBetween, isWithin, weekdayOf, weekStartOf, weekViewOf } from '@/domain/calendar';
import { checkInProblems } from '@/domain/check-in-rules';
import { startingConfidence } from '@/domain/confidence';
import { numberProblems } from '@/domain/cycle-lock';
import { cycleWarnings } from '@/domain/cycle-warnings';
import { distractionByNumber } from '@/domain/distractions';
import { focusShareOf } from '@/domain/focus-share';
import { currentReading, healthStatusOf } from '@/domain/health-status';
import { formatNumber } from '@/domain/number-text';
import { objectiveView } from '@/domain/okr-view';
import type { ObjectiveView } from '@/domain/okr-view';
import { byOrder } from '@/domain/order';
import { hostOf, strippedUrl } from '@/domain/page-url';
import { sampleParentOfMe, sampleRecords } from '@/domain/sample';
import type { SampleContext, SampleRecord } from '@/domain/sample';
import { weeklyReport } from '@/domain/weekly-report';
import { keyOf, tables } from '@/storage/tables';

const meId = 'ffffffff-0000-7000-8000-000000000000';
type Table = SampleRecord['table'];
type RecordOf<Name extends Table> = Extract<SampleRecord, { table: Name }>['record'];

function of<Name extends Table>(records: readonly SampleRecord[], name: Name): RecordOf<Name>[] {
  return records.filter(({ table }) => table === name).map(({ record }) => record as RecordOf<Name>);
}

/** The sample at a moment in UTC, where the clock on the wall shows the same. */
function sampleAt(at: Instant, change: Partial<SampleContext> = {}): readonly SampleRecord[] {
  let count = 0;
  const newId = (): string => `00000000-0000-7000-8000-${(count += 1).toString(16).padStart(12, '0')}`;
  const wall = { today: at.slice(0, 10), hour: Number(at.slice(11, 13)) };
  return sampleRecords({ at, ...wall, meId, firstDayOfWeek: 1, newId, ...change });
}

const days = [
  ...Array.from({ length: 7 }, (_, day) => addDays('2026-11-16', day)),
  ...['2026-01-01', '2026-01-25', '2026-02-28', '2026-03-29', '2026-06-30', '2026-10-25', '2026-12-31'],
  ...['2027-01-03', '2028-02-29', '2028-03-01', '2029-12-31', '2030-04-30'],
];
const times = ['00:00:00.000', '08:59:59.999', '10:21:00.000', '13:45:30.000', '23:59:59.999'];
const moments = days.flatMap((day, index) =>
  times.map((time, place) => [`${day}T${time}Z`, ((index + place) % 7) + 1] as const),
);

/** The cycle of an objective or key result. */
function cycleOf(records: readonly SampleRecord[], id: string): RecordOf<'cycles'> | undefined {
  const objectiveId = of(records, 'keyResults').find((keyResult) => keyResult.id === id)?.objectiveId ?? id;
  const cycleId = of(records, 'objectives').find((objective) => objective.id === objectiveId)?.cycleId;
  return of(records, 'cycles').find((cycle) => cycle.id === cycleId);
}

describe.each(moments)('the sample at %s, in weeks from %i', (at, firstDayOfWeek) => {
  const records = sampleAt(at, { firstDayOfWeek });
  const today = at.slice(0, 10);
  const sprint = of(records, 'cycles').find(({ name }) => name === 'Winter sprint') as RecordOf<'cycles'>;

  it('holds valid records, each with a key of its own', () => {
    expect(records.filter(({ table, record }) => !tables[table].schema.safeParse(record).success)).toEqual([]);
    const priorities = of(records, 'weeklyPlans').flatMap((plan) => plan.priorities.map(({ id }) => id));
    const keys = [...records.map(({ table, record }) => keyOf(table, record)), ...priorities];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('refers to what it holds or to me, and has no past in the future', () => {
    const known = new Set<unknown>([meId, ...records.map(({ table, record }) => keyOf(table, record))]);
    const priorities = of(records, 'weeklyPlans').flatMap((plan) => plan.priorities);
    const fields = [...records.map(({ record }) => record), ...priorities].flatMap((record) => Object.entries(record));
    const references = fields.filter(([field, value]) => field.endsWith('Id') && value !== null);
    expect(references.filter(([, value]) => !known.has(value))).toEqual([]);
    expect(references.length).toBeGreaterThan(1000);
    const pastDates = fields.filter(([field]) => /^(?:date|doneOn|decidedOn|followedUpOn|carriedFrom)$/u.test(field));
    const pastInstants = fields.filter(([field]) => field === 'at' || field.endsWith('At'));
    const isText = (value: unknown): value is string => typeof value === 'string';
    expect(pastDates.filter(([, value]) => isText(value) && value > today)).toEqual([]);
    expect(pastInstants.filter(([, value]) => isText(value) && value > at)).toEqual([]);
  });

  it('has a sprint of 91 days a little more than half through, after a closed one, in a calendar year', () => {
    const passed = daysBetween(sprint.startsOn, today);
    expect([sprint.state, daysBetween(sprint.startsOn, sprint.endsOn)]).toEqual(['active', 90]);
    expect(passed >= 49 && passed <= 55, String(passed)).toBe(true);
    expect(of(records, 'cycles').map(({ kind, state, startsOn, endsOn }) => [kind, state, startsOn, endsOn])).toEqual([
      ['year', 'active', `${today.slice(0, 4)}-01-01`, `${today.slice(0, 4)}-12-31`],
      ['quarter', 'closed', addDays(sprint.startsOn, -91), addDays(sprint.startsOn, -1)],
      ['quarter', 'active', sprint.startsOn, sprint.endsOn],
    ]);
  });

  it('checks in inside the cycle, with a reason for a change of confidence and for nothing else', () => {
    for (const keyResult of of(records, 'keyResults')) {
      const cycle = { ...(cycleOf(records, keyResult.id) as RecordOf<'cycles'>), state: 'active' as const };
      const checkIns = of(records, 'checkIns').filter(({ keyResultId }) => keyResultId === keyResult.id);
      const found = checkIns.flatMap((checkIn, index) => {
        const previousConfidence = checkIns[index - 1]?.confidence ?? startingConfidence;
        const isIdle = checkIn.reason !== '' && checkIn.confidence === previousConfidence;
        const problems: unknown[] = checkInProblems({ ...checkIn, keyResult, cycle, previousConfidence, today });
        return isIdle ? ['a reason without a change'] : problems;
      });
      expect(found, keyResult.title).toEqual([]);
    }
  });

  it('keeps children inside the dates of their parents', () => {
    for (const { childObjectiveId, parentObjectiveId } of of(records, 'alignments')) {
      const [child, parent] = [cycleOf(records, childObjectiveId), cycleOf(records, parentObjectiveId)];
      expect((parent?.startsOn ?? '9') <= (child?.startsOn ?? '')).toBe(true);
      expect((child?.endsOn ?? '9') <= (parent?.endsOn ?? '')).toBe(true);
    }
  });

  it('logs twelve weeks in order, each entry at its hour and each page once a day', () => {
    const entries = of(records, 'entries');
    const order = entries.map((entry) => entry.at);
    expect(order).toEqual([...new Set(order)].toSorted());
    expect(
      entries.filter((entry) => !entry.at.startsWith(`${entry.date}T${String(entry.hour).padStart(2, '0')}`)),
    ).toEqual([]);
    const pages = entries.filter(({ url }) => url !== null).map(({ url, date }) => `${date} ${url}`);
    expect(new Set(pages).size).toBe(pages.length);
    const weekStartsOn = weekStartOf(today, firstDayOfWeek);
    const past = Array.from({ length: 11 }, (_, index) => addDays(weekStartsOn, -7 * (index + 1)));
    const weeks = past.map((start) => entries.filter(({ date }) => isWithin(date, start, addDays(start, 6))));
    expect(weeks.filter(({ length }) => length < 15 || length > 30)).toEqual([]);
    expect(weeks.flat().length + entries.filter(({ date }) => date >= weekStartsOn).length).toBe(entries.length);
    expect(Math.abs((focusShareOf(weeks[0] ?? []).share ?? 0) - 0.51)).toBeLessThanOrEqual(0.03);
  });

  it('has 200 tasks and more, some done, some due in the coming four weeks, and three requests that wait', () => {
    const tasks = of(records, 'tasks');
    const done = tasks.filter(({ doneOn }) => doneOn !== null);
    const due = tasks.filter(({ doneOn, dueOn }) => doneOn === null && dueOn !== null);
    expect(new Set(tasks.map(({ title }) => title)).size).toBeGreaterThan(200);
    expect(done.length > 60 && done.every(({ doneOn }) => (doneOn ?? '') >= sprint.startsOn)).toBe(true);
    expect(due.length > 20 && due.every(({ dueOn }) => isWithin(dueOn ?? '', today, addDays(today, 28)))).toBe(true);
    const waiting = of(records, 'requests').filter(({ state }) => state === 'undecided');
    expect(waiting.map(({ sourceName }) => sourceName)).toEqual(['Kim', 'Dana', 'Bo']);
  });
});

/** My objectives of the sprint as screens show them. */
function viewsOfMine(records: readonly SampleRecord[], today: LocalDate): ObjectiveView[] {
  const cycle = of(records, 'cycles').find(({ name }) => name === 'Winter sprint') as RecordOf<'cycles'>;
  const mine = of(records, 'objectives').filter(({ teamId, cycleId }) => teamId === meId && cycleId === cycle.id);
  const context = { cycle, startedOn: null, today, checkInWeekday: 1, away: [] };
  return mine.toSorted(byOrder).map((objective) => {
    const keyResults = of(records, 'keyResults').filter(({ objectiveId }) => objectiveId === objective.id);
    const rows = keyResults.map((keyResult) => {
      const checkIns = of(records, 'checkIns').filter(({ keyResultId }) => keyResultId === keyResult.id);
      return { keyResult, ownerName: 'Me', checkIns };
    });
    return objectiveView({ objective, teamName: 'Me', ownerName: 'Me', supports: null, keyResults: rows }, context);
  });
}

describe('what the sample shows', () => {
  const today = '2026-11-20';
  const fridayEvening = '2026-11-20T19:12:00.000Z';
  const records = sampleAt(fridayEvening);

  it('is the same for the same context, and lets "Me" join a team without touching it', () => {
    expect(sampleAt(fridayEvening)).toEqual(records);
    const teams = of(records, 'teams');
    expect(teams.filter(({ id }) => id === meId)).toEqual([]);
    expect(teams.find(({ id }) => id === sampleParentOfMe(records))).toMatchObject({ kind: 'team', name: 'Sock line' });
    expect(() => sampleParentOfMe([])).toThrow('sample');
  });

  it.each(days)(
    'has my three objectives on %s, from Monday to Thursday with two check-ins of the headline open',
    (day) => {
      const views = viewsOfMine(sampleAt(`${day}T00:10:00.000Z`), day);
      expect(views.map(({ title }) => title).slice(0, 2)).toEqual([
        'Become a top 5 online ski sock retailer',
        'Get great at sales',
      ]);
      const wanted = views.flatMap(({ keyResults }) => keyResults).filter(({ isCheckInWanted }) => isCheckInWanted);
      const waiting = weekdayOf(day) < 5 ? (views[0]?.keyResults.slice(1) ?? []) : [];
      expect(wanted.map(({ id }) => id)).toEqual(waiting.map(({ id }) => id));
      expect(wanted.map(({ lastCheckInOn }) => lastCheckInOn)).toEqual(
        waiting.map(() => addDays(weekStartOf(day, 1), -7)),
      );
    },
  );

  it.each(days)('reads like the example of the method on %s', (day) => {
    const [headline] = viewsOfMine(sampleAt(`${day}T10:30:00.000Z`), day);
    const rows = headline?.keyResults.map(({ title, current, format, confidence, trend, status }) =>
      [title, formatNumber(current ?? Number.NaN, format, 'en'), confidence, trend, status].join(', '),
    );
    expect(rows).toEqual([
      'Q4 revenue in Colorado, $0.97M, 6, up, on-pace',
      'Customers who come back within 60 days, 23%, 3, down, behind',
      'Average rating of the fit guide, 4.1, 7, same, ahead',
    ]);
  });

  it('makes my key results first, in their order: digits for tagging follow creation', () => {
    const created = of(records, 'keyResults').map(({ id }) => id);
    const mine = viewsOfMine(records, today).flatMap(({ keyResults }) => keyResults.map(({ id }) => id));
    expect(mine).toHaveLength(9);
    expect(created.toSorted().slice(0, 9)).toEqual(mine);
  });

  it.each([1, 6, 7] as const)('reports 64% of 25 on a Friday evening, in weeks from %i', (firstDayOfWeek) => {
    const loaded = sampleAt(fridayEvening, { firstDayOfWeek });
    const running = viewsOfMine(loaded, today).flatMap(({ keyResults }) => keyResults);
    const week = weekViewOf(today, firstDayOfWeek);
    const report = weeklyReport({
      ...{ week, today, entries: of(loaded, 'entries'), lastWeek: focusShareOf([]), objectives: [] },
      keyResults: running.map((keyResult) => Object.assign(keyResult, { isActive: true })),
      ...{ healthMetrics: of(loaded, 'healthMetrics'), requests: of(loaded, 'requests') },
      plan: of(loaded, 'weeklyPlans').find(({ weekStartsOn }) => weekStartsOn === week.startsOn) ?? null,
      ...{ wins: of(loaded, 'wins'), hasActiveCycle: true },
    });
    expect(report.focus).toMatchObject({ total: 25, share: 0.64, onObjective: 16, protects: 2, distraction: 7 });
    expect(report).toMatchObject({ predictedShare: 0.6, undecided: 3, plan: { done: 1, total: 3 }, wins: [] });
    const attention = report.keyResults.map(({ title, entryIds, isStarved }) => [title, entryIds.length, isStarved]);
    expect(attention.slice(0, 3)).toEqual([
      ['Customers who come back within 60 days', 0, true],
      ['Q4 revenue in Colorado', 11, false],
      ['Average rating of the fit guide', 5, false],
    ]);
    expect(attention.filter(([, , isStarved]) => isStarved)).toHaveLength(1);
    const namesOf = (askedBy: readonly { readonly name: string }[]) => askedBy.map(({ name }) => name).toSorted();
    expect(report.distractions.map((one) => [one.number, one.entryIds.length, namesOf(one.askedBy)])).toEqual([
      [2, 3, ['Dana']],
      [14, 2, ['Bo', 'Kim']],
      [31, 2, []],
    ]);
  });

  it.each([
    ['2026-11-22T10:21:00.000Z', 7, ['07:01', '07:41', '08:21', '09:01', '09:41'], '2026-11-22'],
    ['2026-11-22T10:21:00.000Z', 6, ['07:01', '07:41', '08:21', '09:01', '09:41'], '2026-11-22'],
    ['2026-11-22T00:10:00.000Z', 7, ['00:00', '00:02', '00:04', '00:06', '00:08'], '2026-11-22'],
    ['2026-11-22T00:02:00.000Z', 7, [], null],
    ['2026-11-23T08:00:00.000Z', 1, [], null],
    ['2026-11-23T09:30:00.000Z', 1, ['09:10'], '2026-11-23'],
    ['2026-11-24T08:00:00.000Z', 1, [], '2026-11-24'],
  ] as const)(
    'has something to show at %s in weeks from %i, and nothing done before anything happened',
    (at, first, taggedAt, doneOn) => {
      const begun = sampleAt(at, { firstDayOfWeek: first });
      const todays = of(begun, 'entries').filter(({ date }) => date === at.slice(0, 10));
      expect(todays.map((entry) => entry.at.slice(11, 16))).toEqual(taggedAt);
      const plan = of(begun, 'weeklyPlans').find(
        ({ weekStartsOn }) => weekStartsOn === weekStartOf(at.slice(0, 10), first),
      );
      expect(plan?.priorities.flatMap((priority) => priority.doneOn ?? [])).toEqual(doneOn === null ? [] : [doneOn]);
    },
  );

  it('protects two health metrics, one healthy and one slipping', () => {
    const shown = of(records, 'healthMetrics').map((metric) => {
      const readings = of(records, 'readings').filter(({ healthMetricId }) => healthMetricId === metric.id);
      const value = currentReading(readings)?.value ?? Number.NaN;
      return [metric.title, formatNumber(value, metric.format, 'en'), healthStatusOf(metric, value)].join(', ');
    });
    expect(shown).toEqual(['Returns under 6%, 5.2%, healthy', 'Reply within a day, 31\u00A0h, slipping']);
  });

  it('could start as it stands, and nothing is pointed out about its OKRs', () => {
    expect(of(records, 'keyResults').flatMap((keyResult) => numberProblems(keyResult))).toEqual([]);
    const [objectives, keyResults] = [of(records, 'objectives'), of(records, 'keyResults')];
    const [alignments, missions] = [of(records, 'alignments'), of(records, 'missions')];
    const me = { id: meId, kind: 'person' as const, parentId: sampleParentOfMe(records) };
    const input = { teams: [me, ...of(records, 'teams')], objectives, keyResults, alignments, missions };
    expect(of(records, 'cycles').flatMap((cycle) => cycleWarnings({ cycle, ...input }))).toEqual([]);
  });

  it('grades all that is closed, by hand only with a reason', () => {
    const isClosed = (id: string): boolean => cycleOf(records, id)?.state === 'closed';
    const closed = of(records, 'keyResults').filter(({ id }) => isClosed(id));
    const grades = of(records, 'grades');
    expect(grades.map(({ keyResultId }) => keyResultId)).toEqual(closed.map(({ id }) => id));
    expect(grades.filter(({ isManual, reason }) => isManual !== (reason !== ''))).toEqual([]);
  });

  it('joins requests with the entries and parked items they led to, and has every decision', () => {
    const requests = of(records, 'requests');
    const done = requests.filter(({ state }) => state === 'do');
    const asked = of(records, 'entries').filter(({ requestId }) => requestId !== null);
    expect(asked.map(({ id, requestId, title }) => [id, requestId, title])).toEqual(
      done.map(({ id, entryId, text }) => [entryId, id, text]),
    );
    const parked = of(records, 'parkedItems').flatMap(({ requestId }) => requestId ?? []);
    expect(parked).toEqual(requests.filter(({ state }) => state === 'park').map(({ id }) => id));
    expect(new Set(requests.map(({ state }) => state)).size).toBe(6);
  });

  it('names distractions of the catalogue, mostly 2, 14 and 31, and pages as they are kept', () => {
    const entries = of(records, 'entries');
    const numbers = entries.flatMap(({ distractionNumber }) => distractionNumber ?? []);
    expect(numbers.filter((number) => distractionByNumber(number) === null)).toEqual([]);
    expect(numbers.filter((number) => [2, 14, 31].includes(number)).length).toBeGreaterThan(numbers.length * 0.6);
    const pages = entries.flatMap(({ url, host }) => (url === null ? [] : [{ url, host }]));
    expect(pages.map(({ url }) => ({ url: strippedUrl(url, false), host: hostOf(url) }))).toEqual(pages);
  });

  it('keeps the hour of the wall far from Greenwich', () => {
    const auckland = sampleAt('2026-11-19T21:12:00.000Z', { today, hour: 10 });
    const denver = sampleAt('2026-11-21T02:12:00.000Z', { today, hour: 19 });
    expect(of(auckland, 'entries').at(-1)).toMatchObject({ date: today, hour: 9, at: '2026-11-19T20:07:00.000Z' });
    expect(of(denver, 'entries').at(-1)).toMatchObject({ date: today, hour: 14, at: '2026-11-20T21:44:00.000Z' });
  });
});
