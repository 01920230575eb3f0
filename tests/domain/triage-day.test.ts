import { describe, expect, it } from 'vitest';
import type { TriageDay, TriageGround } from '@/domain/triage-view';
import { chosenTitle, dayWithEntry, taggedStep } from '@/domain/triage-day';
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

describe('the day right after a verdict', () => {
  const entry = anEntry({ id: anId(1), ...pointingAt({ verdict: 'distraction', distractionNumber: 14 }) });

  it('has the entry first, counted, its step to undo and nothing to redo', () => {
    const step = taggedStep(entry, noDay, ground);
    expect(step).toEqual({ label: 'tagged', detail: '14' });
    const day = dayWithEntry(noDay, entry, step ?? { label: 'retagged', detail: '' });
    expect(day.todayEntries).toEqual([{ entry, targetName: '' }]);
    expect(day.todayCounts).toEqual({ 'on-objective': 0, protects: 0, distraction: 1 });
    expect([day.undo, day.redo]).toEqual([step, null]);
    expect(taggedStep(entry, day, ground)).toBeNull();
  });
});
