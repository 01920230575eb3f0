import { describe, expect, it } from 'vitest';
import { countTasks, instantOfId, isFollowedUp, needsSmallerStep } from '@/domain/project-pulse';
import type { PulseInput } from '@/domain/project-pulse';

const project = { state: 'open' as const };
const input: PulseInput = {
  project,
  madeOn: '2024-06-10',
  tasks: [],
  cycleState: 'active',
  today: '2026-11-18',
  away: [],
};
const done = (doneOn: string | null) => [{ doneOn }, { doneOn: null }];

describe('the pulse of a project', () => {
  it('counts done tasks', () => {
    expect(countTasks([{ doneOn: '2026-11-17' }, { doneOn: null }])).toEqual({ done: 1, total: 2 });
  });

  it('knows from its id when it was made', () => {
    expect(instantOfId('01900000-0000-7000-8000-000000000001')).toMatch(/^2024-06-10T/u);
  });

  it('is one that a date can be written for, whatever the id', () => {
    const madeOn = instantOfId('ffffffff-ffff-7000-8000-000000000001').slice(0, 10);
    expect(madeOn).toBe('9999-01-01');
    const [today, cycleState] = ['2026-11-26', 'active'] as const;
    const open = { state: 'open' } as const;
    expect(needsSmallerStep({ project: open, madeOn, tasks: [], cycleState, today, away: [] })).toBe(false);
  });

  it.each([
    { followedUpOn: '2026-11-16', first: 1 as const, expected: true },
    { followedUpOn: '2026-11-15', first: 1 as const, expected: false },
    { followedUpOn: '2026-11-15', first: 7 as const, expected: true },
    { followedUpOn: null, first: 1 as const, expected: false },
  ])(
    'is followed up this week: $expected on $followedUpOn when weeks begin on $first',
    ({ followedUpOn, first, expected }) => {
      expect(isFollowedUp({ followedUpOn }, '2026-11-18', first)).toBe(expected);
    },
  );

  it.each([
    { name: 'a task was done six days ago', changes: { tasks: done('2026-11-12') }, expected: false },
    { name: 'the last was done a week ago', changes: { tasks: done('2026-11-11') }, expected: true },
    { name: 'nothing was ever done and it is old', changes: { tasks: done(null) }, expected: true },
    { name: 'nothing was ever done and it is new', changes: { today: '2024-06-16' }, expected: false },
    { name: 'it is done', changes: { project: { state: 'done' as const } }, expected: false },
    { name: 'its cycle is a draft', changes: { cycleState: 'draft' as const }, expected: false },
    {
      name: 'one is away',
      changes: { away: [{ startsOn: '2026-11-18', endsOn: '2026-11-18' }] },
      expected: false,
    },
    {
      name: 'the week was spent away',
      changes: { tasks: done('2026-11-09'), away: [{ startsOn: '2026-11-10', endsOn: '2026-11-17' }] },
      expected: false,
    },
  ])('asks for a smaller step: $expected when $name', ({ changes, expected }) => {
    expect(needsSmallerStep({ ...input, ...changes })).toBe(expected);
  });
});
