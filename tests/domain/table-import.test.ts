import { describe, expect, it } from 'vitest';
import { readTable } from '@/domain/csv-table';
import { entryForm, readEntryRow } from '@/domain/entry-import';
import { okrForm, readOkrRows } from '@/domain/okr-import';
import { lookUp } from '@/domain/target-lookup';
import type { Target } from '@/domain/target-lookup';
import { anId } from '@/tests/fixtures/build';

function target(number: number, title: string, quarter: 3 | 4 | null, deletedAt: string | null = null): Target {
  const periods = {
    3: { startsOn: '2026-07-01', endsOn: '2026-09-30' },
    4: { startsOn: '2026-10-01', endsOn: '2026-12-31' },
  };
  return { id: anId(number), title, deletedAt, period: quarter === null ? null : periods[quarter] };
}

describe('what a row names', () => {
  const gone = '2026-11-01T00:00:00.000Z';
  const targets = [
    target(1, 'Win', 3),
    target(2, 'Win', 4),
    target(3, 'Sleep', 4, gone),
    target(4, 'Sleep', 4),
    target(5, 'Run', null),
    target(6, 'Run', null),
  ];
  const found = (title: string, date = '2026-11-17', id = ''): unknown =>
    lookUp(targets, { field: 'objective', id, title, date });

  it.each([
    ['its id, whatever its title', found('Sleep', '2026-11-17', anId(1)), anId(1)],
    ['its title, where the id is not stored', found('Win', '2026-11-17', anId(99)), anId(2)],
    ['the one of the cycle that holds the date', found('Win', '2026-08-01'), anId(1)],
    ['the one that was not deleted', found('Sleep'), anId(4)],
    ['nothing, where it says nothing', found(''), null],
  ])('is found by %s', (_case, answer, id) => {
    expect(answer).toBe(id);
  });

  it('is refused where nothing, or more than one thing, has the name', () => {
    expect(found('Fly')).toMatchObject({ field: 'objective', rule: 'no-such-name', values: { name: 'Fly' } });
    expect(found('Run')).toMatchObject({ rule: 'name-ambiguous' });
  });

  it('is refused where the id is not stored and no title stands beside it', () => {
    const id = anId(99);
    expect(found('', '2026-11-17', id)).toMatchObject({
      field: 'objectiveId',
      rule: 'no-such-name',
      values: { name: id },
    });
  });
});

function entryOf(csv: string): unknown {
  const table = readTable(csv, entryForm);
  const row = table.ok ? table.value.rows[0] : undefined;
  return row === undefined ? table : readEntryRow(row, '2026-11-18');
}

describe('a row of an entry', () => {
  it('is noon, and typed, where it says no more than it must', () => {
    expect(entryOf('date,verdict,title\n2026-11-17,protects,x')).toMatchObject({
      ok: true,
      value: { id: null, hour: 12, at: '2026-11-17T12:00:00.000Z', subject: 'typed', minutes: null, url: null },
    });
  });

  it('tells everything that is wrong by its column', () => {
    const csv = 'date,verdict,title,hour,minutes,url\n2026-13-40,distraction,x,noon,-3,ftp://x\n';
    expect(entryOf(csv)).toMatchObject({
      ok: false,
      problems: [
        { field: 'date', rule: 'not-a-date' },
        { field: 'date', rule: 'in-the-future' },
        { field: 'distractionNumber', rule: 'missing' },
        { field: 'hour', rule: 'not-a-number' },
        { field: 'minutes', rule: 'not-a-number' },
        { field: 'url', rule: 'not-a-web-page' },
      ],
    });
  });
});

function okrsOf(csv: string) {
  const table = readTable(csv, okrForm);
  const { rows, delimiter } = table.ok ? table.value : { rows: [], delimiter: ',' as const };
  const me = { id: anId(2), name: 'Me' };
  const about = { cycleTeamId: anId(1), teams: [], owners: [me], delimiter, locale: 'en', newId: () => anId(77) };
  return readOkrRows(rows, about);
}

describe('rows of OKRs', () => {
  it('of one objective need not stand together', () => {
    expect(okrsOf('objective,objectiveOwner,keyResult\nA,,one\nB,,two\nA,me,three\n')).toMatchObject({
      ok: true,
      value: [
        { title: 'A', ownerId: anId(2), teamId: anId(1), keyResults: [{ title: 'one' }, { title: 'three' }] },
        { title: 'B', ownerId: null, keyResults: [{ title: 'two' }] },
      ],
    });
  });

  it.each([
    ['%', { style: 'percent', currency: null, unit: '' }],
    ['€', { style: 'money', currency: 'EUR', unit: '' }],
    ['CHF', { style: 'money', currency: 'CHF', unit: '' }],
    ['h', { style: 'seconds', currency: null, unit: 'h' }],
    ['NPS', { style: 'nps', currency: null, unit: '' }],
    ['×', { style: 'ratio', currency: null, unit: '' }],
    ['shops', { style: 'count', currency: null, unit: 'shops' }],
    ['', { style: 'count', currency: null, unit: '' }],
  ])('write their numbers by the unit %j', (unit, format) => {
    const read = okrsOf(`objective,keyResult,unit\nA,one,${unit}\n`);
    expect(read.ok && read.value[0]?.keyResults[0]?.format).toEqual(format);
  });

  it.each([
    ['objective,keyResult,low,high\nA,one,3,5', 'between'],
    ['objective,keyResult,milestones\nA,one,x|y', 'milestones'],
    ['objective,keyResult,baseline,target\nA,one,5,3', 'falling'],
    ['objective,keyResult,target,kind\nA,one,3,At-Least', 'at-least'],
  ])('are measured by what they can only mean: %j', (csv, kind) => {
    const read = okrsOf(csv);
    expect(read.ok && read.value[0]?.keyResults[0]?.kind).toBe(kind);
  });
});
