import { describe, expect, it } from 'vitest';
import type { VerdictTarget } from '@/domain/model/entry';
import type { TagPress } from '@/domain/model/tag-press';
import { nextTagStep, objectiveTargets } from '@/domain/tag-cycle';
import type { PressedKey } from '@/domain/tag-cycle';
import type { TargetObjective } from '@/domain/triage-view';
import { anId } from '@/tests/fixtures/build';

const [one, two, three] = [30, 31, 32].map((id) => keyResult(id));

function keyResult(id: number): VerdictTarget {
  return { verdict: 'on-objective', objectiveId: anId(20), keyResultId: anId(id) };
}

function pressed(changes: Partial<PressedKey> = {}): PressedKey {
  const targets = [one, two, three].filter((target) => target !== undefined);
  return {
    ...{ at: '2026-11-18T12:00:08.000Z', verdict: 'on-objective', pageHash: 'page', last: two ?? null, targets },
    ...changes,
  };
}

function before(tried: readonly (VerdictTarget | undefined)[], changes: Partial<TagPress> = {}): TagPress {
  return {
    at: '2026-11-18T12:00:00.000Z',
    verdict: 'on-objective',
    pageHash: 'page',
    entryId: anId(70),
    former: null,
    tried: tried.filter((target) => target !== undefined),
    ...changes,
  };
}

describe('a first press', () => {
  it('gives the last target again', () => {
    expect(nextTagStep(null, pressed())).toEqual({ kind: 'tag', target: two, tried: [two] });
  });

  it('begins with the first target when the last is offered no more, or when there was none', () => {
    expect(nextTagStep(null, pressed({ last: keyResult(99) }))).toMatchObject({ target: one });
    expect(nextTagStep(null, pressed({ last: null }))).toMatchObject({ target: one });
  });

  it('does nothing without anything to point at', () => {
    expect(nextTagStep(null, pressed({ targets: [] }))).toEqual({ kind: 'nothing' });
  });

  it.each<[string, Partial<TagPress>, Partial<PressedKey>]>([
    ['eleven seconds later', {}, { at: '2026-11-18T12:00:11.000Z' }],
    ['on another page', { pageHash: 'another' }, {}],
    ['of the other key', { verdict: 'distraction' }, {}],
    ['after the clock was put back', {}, { at: '2026-11-18T11:59:00.000Z' }],
  ])('is one %s', (_case, earlier, now) => {
    expect(nextTagStep(before([two], earlier), pressed(now))).toMatchObject({ kind: 'tag', target: two });
  });
});

describe('a further press within ten seconds', () => {
  it('goes on to the next target, and round the end to the first', () => {
    expect(nextTagStep(before([two]), pressed())).toEqual({ kind: 'tag', target: three, tried: [two, three] });
    expect(nextTagStep(before([two, three]), pressed())).toMatchObject({ target: one });
  });

  it('counts ten seconds from the press before, the tenth included', () => {
    const at = '2026-11-18T12:00:10.000Z';
    expect(nextTagStep(before([two]), pressed({ at }))).toMatchObject({ target: three });
  });

  it('takes the entry back after the last', () => {
    expect(nextTagStep(before([two, three, one]), pressed())).toEqual({
      kind: 'take-back',
      entryId: anId(70),
      former: null,
    });
  });

  it('gives an entry of before its former verdict back', () => {
    const former: VerdictTarget = { verdict: 'distraction', distractionNumber: 14 };
    expect(nextTagStep(before([two, three, one], { former }), pressed())).toMatchObject({ former });
  });

  it('skips what vanished meanwhile and never offers anything twice', () => {
    expect(nextTagStep(before([keyResult(99)]), pressed())).toMatchObject({ target: one });
    const only = pressed({ targets: two === undefined ? [] : [two] });
    expect(nextTagStep(before([two]), only)).toMatchObject({ kind: 'take-back' });
  });
});

describe('what the key for the last key result goes through', () => {
  const objective = (id: number, keyResults: readonly [number, string | null][]): TargetObjective => ({
    ...{ id: anId(id), title: 'Objective', teamName: 'Me', isDraft: false },
    keyResults: keyResults.map(([number, key]) => ({ id: anId(number), title: 'Key result', key })),
  });

  it('is key results by their digits, those without behind, then objectives as a whole', () => {
    const targets = objectiveTargets([
      objective(20, [[30, '2']]),
      objective(21, [
        [31, null],
        [32, '1'],
      ]),
      objective(22, []),
    ]);
    const names = targets.map((target) =>
      target.verdict === 'on-objective' ? (target.keyResultId ?? target.objectiveId) : '',
    );
    expect(names).toEqual([32, 30, 31, 20, 21, 22].map((id) => anId(id)));
  });
});
