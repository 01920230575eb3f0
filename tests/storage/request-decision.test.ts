import { describe, expect, it } from 'vitest';
import type { VerdictTarget } from '@/domain/model/entry';
import { decideRequest } from '@/storage/commands/request';
import type { RequestDecision } from '@/storage/commands/request';
import { readSettings } from '@/storage/settings';
import { anId } from '@/tests/fixtures/build';
import { ask, capture } from '@/tests/fixtures/captured';
import { answerOf, expectOneStep, expectRefusal, valueOf } from '@/tests/fixtures/contents';
import { putMyOkrs } from '@/tests/fixtures/okrs';
import { aStore } from '@/tests/fixtures/store';
import type { TestStore } from '@/tests/fixtures/store';

const meetings: VerdictTarget = { verdict: 'distraction', distractionNumber: 14 };

const theKeyResult: VerdictTarget = { verdict: 'on-objective', objectiveId: anId(20), keyResultId: anId(30) };

const doIt: RequestDecision = { kind: 'do', target: meetings };

const decisions: readonly RequestDecision[] = [
  doIt,
  { kind: 'schedule', week: 'this', projectId: null },
  { kind: 'schedule', week: 'next', projectId: null },
  { kind: 'delegate', to: 'Ana' },
  { kind: 'decline', reply: null },
  { kind: 'park', reply: null },
];

const sayingNo = decisions.filter(({ kind }) => kind !== 'do');

function count(store: TestStore, table: 'requests' | 'entries' | 'parkedItems' | 'weeklyPlans'): Promise<number> {
  return store.database.of(table).count();
}

describe('deciding to do a request', () => {
  it('writes an entry of that day with the verdict, the source and its name', async () => {
    const store = await aStore('2026-11-18');
    await putMyOkrs(store);
    const request = await capture(store, { link: 'https://chat.example/room' });
    store.setToday('2026-11-20');
    const decided = valueOf(await decideRequest(store, request.id, { kind: 'do', target: theKeyResult }));
    const [entry] = await store.database.of('entries').toArray();
    expect(entry).toMatchObject({
      date: '2026-11-20',
      hour: 12,
      verdict: 'on-objective',
      objectiveId: anId(20),
      keyResultId: anId(30),
      distractionNumber: null,
      subject: 'request',
      title: ask.text,
      url: 'https://chat.example/room',
      host: 'chat.example',
      source: 'teammate',
      sourceName: 'Bo',
      requestId: request.id,
      minutes: null,
    });
    expect(decided).toMatchObject({ state: 'do', decidedOn: '2026-11-20', entryId: entry?.id });
    expect(await store.database.of('dailySums').get('2026-11-20')).toMatchObject({ onObjective: 1, distraction: 0 });
  });

  it('takes any verdict that exists', async () => {
    const store = await aStore();
    const request = await capture(store);
    await decideRequest(store, request.id, doIt);
    expect(await store.database.of('entries').toArray()).toMatchObject([
      { verdict: 'distraction', distractionNumber: 14, objectiveId: null, keyResultId: null },
    ]);
  });

  it.each<[string, VerdictTarget]>([
    ['a key result', { verdict: 'on-objective', objectiveId: anId(20), keyResultId: anId(30) }],
    ['an objective', { verdict: 'on-objective', objectiveId: anId(20), keyResultId: null }],
    ['a health metric', { verdict: 'protects', healthMetricId: anId(60) }],
  ])('with %s that is not there is refused and leaves the request waiting', async (_case, target) => {
    const store = await aStore();
    const request = await capture(store);
    await expectRefusal(store, () => decideRequest(store, request.id, { kind: 'do', target }), ['target: not-found']);
  });

  it('with a deleted key result is refused', async () => {
    const store = await aStore();
    await putMyOkrs(store, { keyResult: { deletedAt: '2026-11-17T12:00:00.000Z' } });
    const request = await capture(store);
    await expectRefusal(store, () => decideRequest(store, request.id, { kind: 'do', target: theKeyResult }), [
      'target: not-found',
    ]);
  });

  it.each([0, -1, 1.5, 10_000, Number.NaN])('with the distraction number %s is refused', async (distractionNumber) => {
    const store = await aStore();
    const request = await capture(store);
    const target: VerdictTarget = { verdict: 'distraction', distractionNumber };
    const before = await count(store, 'entries');
    const answer = answerOf(await decideRequest(store, request.id, { kind: 'do', target }));
    expect(answer).toEqual([expect.stringMatching(/^distractionNumber: /)]);
    expect(await count(store, 'entries')).toBe(before);
    expect(await store.database.of('requests').get(request.id)).toMatchObject({ state: 'undecided' });
  });
});

describe('saying no to a request, or not now', () => {
  it.each(sayingNo)('writes no entry: %j', async (decision) => {
    const store = await aStore();
    const request = await capture(store);
    await decideRequest(store, request.id, decision);
    expect(await count(store, 'entries')).toBe(0);
    expect(await store.database.of('dailySums').count()).toBe(0);
    expect(await store.database.of('requests').get(request.id)).toMatchObject({
      state: decision.kind,
      decidedOn: '2026-11-18',
      entryId: null,
    });
  });

  it('declines without leaving anything else behind', async () => {
    const store = await aStore();
    const request = await capture(store);
    await decideRequest(store, request.id, { kind: 'decline', reply: null });
    expect([await count(store, 'parkedItems'), await count(store, 'weeklyPlans')]).toEqual([0, 0]);
  });

  it('parks it where the next draft finds it again', async () => {
    const store = await aStore();
    const request = await capture(store, { link: 'https://chat.example/room' });
    await decideRequest(store, request.id, { kind: 'park', reply: null });
    expect(await store.database.of('parkedItems').toArray()).toMatchObject([
      { text: ask.text, url: 'https://chat.example/room', requestId: request.id, outcome: null },
    ]);
  });

  it.each(['decline', 'park'] as const)('keeps the words of a %s', async (kind) => {
    const store = await aStore();
    const request = await capture(store);
    const decided = valueOf(await decideRequest(store, request.id, { kind, reply: ' Not this quarter.\u202E ' }));
    expect(decided.reply).toBe('Not this quarter.');
    const other = await capture(store);
    const tooLong = { kind, reply: 'x'.repeat(10_001) };
    await expectRefusal(store, () => decideRequest(store, other.id, tooLong), ['reply: too-long']);
  });

  it('does not delegate to a name of 201 signs', async () => {
    const store = await aStore();
    const request = await capture(store);
    const step = { kind: 'delegate', to: 'x'.repeat(201) } as const;
    await expectRefusal(store, () => decideRequest(store, request.id, step), ['to: too-long']);
  });

  it('remembers to whom it was delegated', async () => {
    const store = await aStore();
    const request = await capture(store);
    const decided = valueOf(await decideRequest(store, request.id, { kind: 'delegate', to: ' Ana ' }));
    expect(decided).toMatchObject({ state: 'delegate', delegatedTo: 'Ana' });
  });

  it.each(['', '  ', '\t'])('does not delegate to nobody, written %j', async (to) => {
    const store = await aStore();
    const request = await capture(store);
    await expectRefusal(store, () => decideRequest(store, request.id, { kind: 'delegate', to }), ['to: missing']);
  });
});

describe('a decision', () => {
  it.each(decisions)('is one step: %j', async (decision) => {
    const store = await aStore();
    const request = await capture(store);
    await expectOneStep(store, () => decideRequest(store, request.id, decision));
  });

  it.each(decisions)('is not taken twice, nor changed to %j', async (decision) => {
    const store = await aStore();
    const request = await capture(store);
    await decideRequest(store, request.id, { kind: 'decline', reply: null });
    await expectRefusal(store, () => decideRequest(store, request.id, decision), ['request: wrong-state']);
  });

  it('is taken once even when two pages decide in the same moment', async () => {
    const store = await aStore();
    const request = await capture(store);
    const answers = await Promise.all([decideRequest(store, request.id, doIt), decideRequest(store, request.id, doIt)]);
    expect(answers.map(answerOf).toSorted()).toEqual([['request: wrong-state'], 'done'].toSorted());
    expect(await count(store, 'entries')).toBe(1);
  });

  it('needs a request', async () => {
    const store = await aStore();
    const { meId } = await readSettings(store);
    await expectRefusal(store, () => decideRequest(store, meId, { kind: 'decline', reply: null }), [
      'request: not-found',
    ]);
  });
});
