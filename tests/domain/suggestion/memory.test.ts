import { describe, expect, it } from 'vitest';
import { createMemory, followers, remember, slotOf, stretchOf, usualShares } from '@/domain/suggestion/memory';
import { createTally } from '@/domain/suggestion/tally';

describe('a tally', () => {
  it('counts a sign with its targets, and lets old sightings fade to half', () => {
    const tally = createTally(10, 100);
    tally.add('word', 1, 0);
    tally.add('word', 2, 100);
    expect(tally.of('word', 100)?.byTarget.get(1)).toBeCloseTo(0.5);
    expect(tally.of('word', 100)?.byTarget.get(2)).toBeCloseTo(1);
    expect(tally.of('word', 100)?.total).toBeCloseTo(1.5);
    expect(tally.of('other', 100)).toBeUndefined();
  });

  it('forgets what has faded away, and the signs that were not seen for longest', () => {
    const tally = createTally(100, 10);
    tally.add('kept', 1, 0);
    for (let tick = 1; tick <= 500; tick += 1) {
      tally.add(`sign ${tick}`, 1, tick);
      tally.add('kept', 2, tick);
    }
    expect(tally.size()).toBeLessThanOrEqual(100);
    expect([...(tally.of('kept', 500)?.byTarget.keys() ?? [])]).toEqual([2]);
    expect(tally.of('sign 1', 500)).toBeUndefined();
  });

  it('moves a part of a sighting to another target, and never more than there is', () => {
    const tally = createTally(10, 100);
    tally.add('word', 1, 0);
    tally.move('word', 1, 2, 0.25);
    expect(tally.of('word', 0)).toMatchObject({
      total: 1,
      byTarget: new Map([
        [1, 0.75],
        [2, 0.25],
      ]),
    });
    tally.move('word', 1, 2, 0.9);
    tally.move('other', 1, 2, 0.5);
    expect(tally.of('word', 0)?.byTarget.get(1)).toBe(0.75);
    expect(tally.of('other', 0)).toBeUndefined();
  });

  it('forgets a target with all its sightings', () => {
    const tally = createTally(10, 100);
    tally.add('word', 1, 0);
    tally.add('word', 2, 0);
    tally.forget(new Set([1]));
    expect(tally.of('word', 0)).toMatchObject({ total: 1, byTarget: new Map([[2, 1]]) });
  });
});

describe('the memory', () => {
  it('knows what is usual, and gives every target a chance', () => {
    const memory = createMemory();
    const [often, never] = [slotOf(memory, 'often'), slotOf(memory, 'never')];
    for (let minute = 0; minute < 9; minute += 1) remember(memory, [], { minute: minute, slot: often });
    const shares = usualShares(memory);
    expect(shares[often]).toBeGreaterThan(0.9);
    expect(shares[never]).toBeGreaterThan(0);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });

  it('makes room for new targets by forgetting the faintest, and stays bounded', () => {
    const memory = createMemory();
    for (let number = 0; number < 3000; number += 1) {
      remember(memory, [], { minute: number, slot: slotOf(memory, `target ${number}`) });
      remember(memory, [], { minute: number, slot: slotOf(memory, 'the usual one') });
    }
    expect(memory.keys.length).toBeLessThanOrEqual(300);
    expect(memory.slots.has('the usual one')).toBe(true);
    expect(memory.slots.has('target 2999')).toBe(true);
    expect(memory.slots.has('target 3')).toBe(false);
    expect(new Set(memory.slots.values()).size).toBe(memory.slots.size);
  });

  it('counts the last half hour as a stretch, the latest most', () => {
    const memory = createMemory();
    const [first, second] = [slotOf(memory, 'first'), slotOf(memory, 'second')];
    remember(memory, [], { minute: 100, slot: first });
    remember(memory, [], { minute: 120, slot: second });
    const { byTarget } = stretchOf(memory, 125);
    expect(byTarget.get(second)).toBeGreaterThan(byTarget.get(first) ?? 1);
    expect(stretchOf(memory, 151).total).toBe(0);
    expect(stretchOf(memory, 90).total).toBe(0);
  });

  it('shares the signs of a doubtful verdict with what it may have been meant for, but not its address', () => {
    const memory = createMemory();
    const [given, meant] = [slotOf(memory, 'given'), slotOf(memory, 'meant')];
    const signs = (['word', 'address'] as const).map((kind) => ({ kind, sign: 'a', written: 'a' }));
    remember(memory, signs, { minute: 1, slot: given, doubt: { slot: meant, part: 0.4 } });
    expect(memory.tallies.word.of('a', 1)?.byTarget.get(meant)).toBe(0.4);
    expect(memory.tallies.word.of('a', 1)?.byTarget.get(given)).toBe(0.6);
    expect([...(memory.tallies.address.of('a', 1)?.byTarget ?? [])]).toEqual([[given, 1]]);
    expect(memory.recent).toEqual([{ minute: 1, slot: given }]);
  });

  it('knows what follows what', () => {
    const memory = createMemory();
    const [mail, build] = [slotOf(memory, 'mail'), slotOf(memory, 'build')];
    for (let minute = 0; minute < 100; minute += 20) {
      remember(memory, [], { minute: minute, slot: mail });
      remember(memory, [], { minute: minute + 10, slot: build });
    }
    remember(memory, [], { minute: 200, slot: mail });
    expect(followers(memory, 210)?.byTarget.get(build)).toBeGreaterThan(3);
    expect(followers(memory, 600)).toBeUndefined();
  });
});
