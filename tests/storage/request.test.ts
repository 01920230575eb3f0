import { describe, expect, it } from 'vitest';
import type { VerdictTarget } from '@/domain/model/entry';
import { requestChannels, requestSources } from '@/domain/model/request-words';
import { captureRequest, decideRequest } from '@/storage/commands/request';
import type { NewRequest, RequestDecision } from '@/storage/commands/request';
import { undo } from '@/storage/commands/undo';
import { readSettings } from '@/storage/settings';
import { anId, aPriority, aProject, aWeeklyPlan } from '@/tests/fixtures/build';
import { answerOf, expectOneStep, expectRefusal, valueOf } from '@/tests/fixtures/contents';
import { putMyOkrs } from '@/tests/fixtures/okrs';
import { aStore } from '@/tests/fixtures/store';
import type { TestStore } from '@/tests/fixtures/store';

const ask: NewRequest = {
  source: 'teammate',
  sourceName: 'Bo',
  channel: 'chat',
  text: 'Can you redo the deck for the trade fair?',
  link: '',
};
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

async function capture(store: TestStore, changes: Partial<NewRequest> = {}) {
  return valueOf(await captureRequest(store, { ...ask, ...changes }));
}

function count(store: TestStore, table: 'requests' | 'entries' | 'parkedItems' | 'weeklyPlans'): Promise<number> {
  return store.database.of(table).count();
}

describe('a request', () => {
  it('waits undecided with who asked, where, what and when', async () => {
    const store = await aStore('2026-11-18');
    await capture(store, { sourceName: '  Bo ', link: 'https://bob:secret@chat.example/room?id=7#last' });
    expect(await store.database.of('requests').toArray()).toMatchObject([
      {
        date: '2026-11-18',
        source: 'teammate',
        sourceName: 'Bo',
        channel: 'chat',
        text: ask.text,
        link: 'https://chat.example/room',
        state: 'undecided',
        decidedOn: null,
      },
    ]);
  });

  it('counts nowhere until it is decided', async () => {
    const store = await aStore();
    await capture(store);
    expect(await count(store, 'entries')).toBe(0);
    expect(await store.database.of('dailySums').count()).toBe(0);
  });

  it('keeps the full address once the user wants that, but never credentials', async () => {
    const store = await aStore();
    await store.database.of('settings').update('settings', { keepsFullAddress: true });
    const { link } = await capture(store, { link: 'https://bob:secret@chat.example/room?id=7#last' });
    expect(link).toBe('https://chat.example/room?id=7#last');
  });

  it('has no link when none was given', async () => {
    const store = await aStore();
    expect((await capture(store, { link: '   ' })).link).toBeNull();
  });

  it.each(requestSources.flatMap((source) => requestChannels.map((channel) => [source, channel] as const)))(
    'of source %s through channel %s is taken',
    async (source, channel) => {
      const store = await aStore();
      expect(await capture(store, { source, channel })).toMatchObject({ source, channel });
    },
  );

  it('loses invisible signs that turn the direction of writing, and keeps right-to-left words and emoji', async () => {
    const store = await aStore();
    const { text } = await capture(store, { text: 'مرحبا \u202Egnp.exe\u202C 👩‍👩‍👧 بالعالم\u0007' });
    expect(text).toBe('مرحبا gnp.exe 👩‍👩‍👧 بالعالم');
  });

  it('keeps its lines', async () => {
    const store = await aStore();
    expect((await capture(store, { text: ' First\r\nsecond\u2028third \n' })).text).toBe('First\nsecond\nthird');
  });

  it('keeps markup as the text that it is', async () => {
    const store = await aStore();
    const text = '<img src=x onerror=alert(1)> & <b>bold</b>';
    expect((await capture(store, { text })).text).toBe(text);
  });

  it('takes ten thousand signs', async () => {
    const store = await aStore();
    expect((await capture(store, { text: 'x'.repeat(10_000) })).text).toHaveLength(10_000);
  });

  it('never breaks an emoji in the name of its step', async () => {
    const store = await aStore();
    await capture(store, { text: `x${'😀'.repeat(80)}` });
    const [step] = await store.database.of('undoRecords').toArray();
    expect(step?.detail.startsWith('x😀')).toBe(true);
    expect(step?.detail.isWellFormed()).toBe(true);
  });

  it.each<[string, Partial<NewRequest>, string]>([
    ['no words', { text: '' }, 'text: missing'],
    ['nothing but space', { text: ' \n\t ' }, 'text: missing'],
    ['nothing but invisible signs', { text: '\u202E\u2066\u200B\u0000' }, 'text: missing'],
    ['ten thousand and one signs', { text: 'x'.repeat(10_001) }, 'text: too-long'],
    ['a million signs', { text: 'x'.repeat(1_000_000) }, 'text: too-long'],
    ['a name of 201 signs', { sourceName: 'x'.repeat(201) }, 'sourceName: too-long'],
    ['a script for a link', { link: 'javascript:alert(1)' }, 'link: not-a-web-page'],
    ['a script behind a line break', { link: 'java\nscript:alert(1)' }, 'link: not-a-web-page'],
    ['data for a link', { link: 'data:text/html,<script>alert(1)</script>' }, 'link: not-a-web-page'],
    ['a file for a link', { link: 'file:///etc/passwd' }, 'link: not-a-web-page'],
    ['words for a link', { link: 'see the chat' }, 'link: not-a-web-page'],
    ['an unknown source', { source: 'stranger' as never }, 'source: unknown-choice'],
    ['an unknown channel', { channel: 'telepathy' as never }, 'channel: unknown-choice'],
  ])('with %s is refused by field and leaves no trace', async (_case, wrong, problem) => {
    const store = await aStore();
    await expectRefusal(store, () => captureRequest(store, { ...ask, ...wrong }), [problem]);
  });

  it('is undone and redone', async () => {
    const store = await aStore();
    await expectOneStep(store, () => captureRequest(store, ask));
  });
});

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

describe('scheduling a request', () => {
  it.each([
    ['this', 1, '2026-11-16'],
    ['next', 1, '2026-11-23'],
    ['this', 7, '2026-11-15'],
    ['next', 7, '2026-11-22'],
  ] as const)('puts a P2 into the plan of %s week, weeks starting on day %i', async (week, firstDay, startsOn) => {
    const store = await aStore('2026-11-18');
    await store.database.of('settings').update('settings', { firstDayOfWeek: firstDay });
    const request = await capture(store);
    const decided = valueOf(await decideRequest(store, request.id, { kind: 'schedule', week, projectId: null }));
    expect(decided.scheduledFor).toBe(startsOn);
    expect(await store.database.of('weeklyPlans').toArray()).toMatchObject([
      { weekStartsOn: startsOn, priorities: [{ rank: 'P2', text: ask.text, requestId: request.id, doneOn: null }] },
    ]);
  });

  it('adds to what is planned already', async () => {
    const store = await aStore('2026-11-18');
    const planned = aWeeklyPlan({ priorities: [aPriority()], predictedShare: 0.6, risks: 'Snow', notes: 'Ask Dana' });
    await store.database.of('weeklyPlans').put(planned);
    const request = await capture(store);
    await decideRequest(store, request.id, { kind: 'schedule', week: 'this', projectId: null });
    const plan = await store.database.of('weeklyPlans').get('2026-11-16');
    expect(plan).toMatchObject({ predictedShare: 0.6, risks: 'Snow', notes: 'Ask Dana' });
    expect(plan?.priorities.map(({ rank, text }) => [rank, text])).toEqual([
      ['P1', aPriority().text],
      ['P2', ask.text],
    ]);
  });

  it('makes it a task of a project too, due when the week ends, and links all three', async () => {
    const store = await aStore('2026-11-18');
    await store.database.of('projects').put(aProject());
    const request = await capture(store, { link: 'https://chat.example/room' });
    const step = { kind: 'schedule', week: 'next', projectId: aProject().id } as const;
    const decided = valueOf(await decideRequest(store, request.id, step));
    const [task] = await store.database.of('tasks').toArray();
    expect(task).toMatchObject({
      title: ask.text,
      url: 'https://chat.example/room',
      dueOn: '2026-11-29',
      doneOn: null,
    });
    expect(decided.taskId).toBe(task?.id);
    expect(await store.database.of('weeklyPlans').toArray()).toMatchObject([
      { priorities: [{ rank: 'P2', taskId: task?.id, keyResultId: aProject().keyResultId, requestId: request.id }] },
    ]);
    await undo(store);
    expect((await store.database.of('tasks').toArray()).filter(({ deletedAt }) => deletedAt === null)).toEqual([]);
    expect(await store.database.of('weeklyPlans').count()).toBe(0);
  });

  it.each([
    ['that is gone', { deletedAt: '2026-11-17T12:00:00.000Z' }],
    ['that is done', { state: 'done' as const }],
  ])('is refused into a project %s, and the plan stays as it was', async (_case, changes) => {
    const store = await aStore();
    await store.database.of('projects').put({ ...aProject(), ...changes });
    const request = await capture(store);
    const step = { kind: 'schedule', week: 'this', projectId: aProject().id } as const;
    await expectRefusal(store, () => decideRequest(store, request.id, step), ['project: not-found']);
  });

  it.each([
    ['a page of text', 'word '.repeat(2000)],
    ['four hundred emoji', '😀'.repeat(400)],
    ['six hundred emoji', '😀'.repeat(600)],
  ])('takes %s as one line that fits', async (_case, text) => {
    const store = await aStore();
    const request = await capture(store, { text: text.trim() });
    expect(answerOf(await decideRequest(store, request.id, { kind: 'schedule', week: 'this', projectId: null }))).toBe(
      'done',
    );
    const [plan] = await store.database.of('weeklyPlans').toArray();
    expect(plan?.priorities[0]?.text.isWellFormed()).toBe(true);
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
