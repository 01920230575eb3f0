import { describe, expect, it } from 'vitest';
import { carriedKeyResult } from '@/domain/carry-over';
import { numberProblems } from '@/domain/cycle-lock';
import { aKeyResult, anId } from '@/tests/fixtures/build';

function at(value: number | null, doneMilestoneIds: string[] = []) {
  return { value, doneMilestoneIds };
}

describe('carrying a key result over', () => {
  it('starts where it ended and keeps its target', () => {
    expect(carriedKeyResult(aKeyResult(), at(60))).toMatchObject({ baseline: 60, target: 100, kind: 'rising' });
    const falling = aKeyResult({ kind: 'falling', baseline: 100, target: 20 });
    expect(carriedKeyResult(falling, at(55))).toMatchObject({ baseline: 55, target: 20, kind: 'falling' });
  });

  it('keeps its baseline where nothing was measured, and where the value met the target', () => {
    expect(carriedKeyResult(aKeyResult(), null).baseline).toBe(0);
    expect(carriedKeyResult(aKeyResult(), at(100)).baseline).toBe(0);
  });

  it('turns round when the value has passed the target', () => {
    const carried = carriedKeyResult(aKeyResult(), at(120));
    expect(carried.kind).toBe('falling');
    expect(numberProblems(carried)).toEqual([]);
  });

  it('leaves the baseline of a band alone', () => {
    const band = aKeyResult({ kind: 'at-least', baseline: 0, target: 90 });
    expect(carriedKeyResult(band, at(80)).baseline).toBe(0);
  });

  it('takes along the milestones that are open', () => {
    const milestones = [
      { id: anId(1), title: 'One', weight: 1 },
      { id: anId(2), title: 'Two', weight: 1 },
    ];
    const keyResult = aKeyResult({ kind: 'milestones', milestones });
    expect(carriedKeyResult(keyResult, at(null, [anId(1)])).milestones).toEqual([milestones[1]]);
    expect(carriedKeyResult(keyResult, at(null, [anId(1), anId(2)])).milestones).toEqual(milestones);
  });
});
