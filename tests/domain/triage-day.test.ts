import { describe, expect, it } from 'vitest';
import type { VerdictTarget } from '@/domain/model/entry';
import type { TriageDay, TriageGround } from '@/domain/triage-view';
import { chosenTitle, dayAfter, removedStep, storedStep } from '@/domain/triage-day';
import { anEntry, anId, pointingAt } from '@/tests/fixtures/build';

const keyResult = { id: anId(30), title: 'Customers who come back', key: '1' };
const objective = { id: anId(20), title: 'A top shop', teamName: 'Me', isDraft: false, keyResults: [keyResult] };
const ground: TriageGround = {
  objectives: [objective],
  healthMetrics: [{ id: anId(60), title: 'Reply within a day' }],
  projects: [],
  reply: { ground: null, tone: 'warm', language: null },
  hasLetterKeys: true,
};
const noDay: TriageDay = {
  todayEntries: [],
  todayCounts: { 'on-objective': 0, protects: 0, distraction: 0 },
  undo: null,
  redo: { label: 'tagged', detail: 'What was undone' },
};

describe('what a target is called among those that can be chosen', () => {
  it.each([
    ['a key result', { verdict: 'on-objective', objectiveId: anId(20), keyResultId: anId(30) }, keyResult.title],
    ['a whole objective', { verdict: 'on-objective', objectiveId: anId(20), keyResultId: null }, objective.title],
    ['a metric', { verdict: 'protects', healthMetricId: anId(60) }, 'Reply within a day'],
    ['a distraction', { verdict: 'distraction', distractionNumber: 14 }, '14'],
    ['a key result that is gone', { verdict: 'on-objective', objectiveId: anId(20), keyResultId: anId(31) }, null],
    ['an objective that is gone', { verdict: 'on-objective', objectiveId: anId(21), keyResultId: null }, null],
    ['a metric that is gone', { verdict: 'protects', healthMetricId: anId(61) }, null],
  ] as const)('%s', (_case, target, title) => {
    expect(chosenTitle(target, ground)).toBe(title);
  });
});

describe('the step that a stored entry became', () => {
  const entry = anEntry({ id: anId(1), ...pointingAt({ verdict: 'distraction', distractionNumber: 14 }) });
  const day: TriageDay = { ...noDay, todayEntries: [{ entry, targetName: '' }] };

  it('names what the entry points at', () => {
    expect(storedStep('tagged', entry, noDay, ground)).toEqual({ label: 'tagged', detail: '14' });
    const other = { ...entry, distractionNumber: 15 };
    expect(storedStep('retagged', other, day, ground)).toEqual({ label: 'retagged', detail: '15' });
  });

  it('is not known where nothing changed, which is no step, and where the target is gone', () => {
    expect(storedStep('tagged', { ...entry }, day, ground)).toBeNull();
    const gone = anEntry({ ...pointingAt({ verdict: 'protects', healthMetricId: anId(61) }) });
    expect(storedStep('tagged', gone, noDay, ground)).toBeNull();
  });

  it('of a removal names the entry, while the day knows it', () => {
    expect(removedStep(entry.id, day)).toEqual({ label: 'entry-removed', detail: entry.title });
    expect(removedStep(anId(9), day)).toBeNull();
  });
});

describe('the day after some of its entries changed', () => {
  const today = '2026-11-18';
  const at = (hour: number): string => `${today}T${String(hour).padStart(2, '0')}:00:00.000Z`;
  const one = (id: number, hour: number, target: VerdictTarget = news) =>
    anEntry({ id: anId(id), date: today, at: at(hour), ...pointingAt(target) });
  const news: VerdictTarget = { verdict: 'distraction', distractionNumber: 14 };
  const theKeyResult: VerdictTarget = { verdict: 'on-objective', objectiveId: anId(20), keyResultId: anId(30) };
  const early = one(1, 8);
  const late = one(2, 17);
  const day = dayAfter(
    noDay,
    [late, early].map((after) => ({ before: null, after })),
    ground,
    today,
  );
  const idsOf = (shown: TriageDay | null) => shown?.todayEntries.map(({ entry }) => entry.id);

  it('counts them and shows the latest first', () => {
    expect(idsOf(day)).toEqual([anId(2), anId(1)]);
    expect(day?.todayCounts).toEqual({ 'on-objective': 0, protects: 0, distraction: 2 });
    const between = dayAfter(day ?? noDay, [{ before: null, after: one(3, 12, theKeyResult) }], ground, today);
    expect(idsOf(between)).toEqual([anId(2), anId(3), anId(1)]);
    expect(between?.todayEntries[1]?.targetName).toBe(keyResult.title);
    expect(between?.redo, 'the history is none of its business').toEqual(noDay.redo);
  });

  it('keeps the place of one that was changed, and loses one that was removed', () => {
    const changed = dayAfter(day ?? noDay, [{ before: late, after: one(2, 17, theKeyResult) }], ground, today);
    expect(idsOf(changed)).toEqual([anId(2), anId(1)]);
    expect(changed?.todayCounts).toEqual({ 'on-objective': 1, protects: 0, distraction: 1 });
    expect(idsOf(dayAfter(day ?? noDay, [{ before: late, after: null }], ground, today))).toEqual([anId(1)]);
  });

  it('leaves out those of other days, and cannot name what is gone', () => {
    const yesterday = { ...early, id: anId(4), date: '2026-11-17' };
    expect(dayAfter(noDay, [{ before: null, after: yesterday }], ground, today)?.todayEntries).toEqual([]);
    const gone = one(5, 9, { verdict: 'protects', healthMetricId: anId(61) });
    expect(dayAfter(noDay, [{ before: null, after: gone }], ground, today)).toBeNull();
  });
});
