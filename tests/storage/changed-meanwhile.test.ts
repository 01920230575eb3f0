import { describe, expect, it } from 'vitest';
import { formFromKeyResult, readKeyResult } from '@/domain/key-result-form';
import type { KeyResult } from '@/domain/model/key-result';
import { byOrder } from '@/domain/order';
import { abandonKeyResult, abandonObjective } from '@/storage/commands/abandon';
import { addKeyResult, addObjective } from '@/storage/commands/add-to-cycle';
import { amendKeyResult, amendObjective } from '@/storage/commands/amendment';
import { recordCheckIn } from '@/storage/commands/check-in';
import { closeCycle } from '@/storage/commands/close-cycle';
import { archiveHealthMetric, recordReading, saveHealthMetric } from '@/storage/commands/health-metric';
import { moveObjective } from '@/storage/commands/move-objective';
import { addNote } from '@/storage/commands/note';
import { saveObjective } from '@/storage/commands/objective';
import type { KeyResultDraft } from '@/storage/commands/objective';
import { redo, undo } from '@/storage/commands/undo';
import { alive } from '@/storage/shared-record';
import type { Result } from '@/domain/result';
import { percent } from '@/tests/fixtures/build';
import { answerOf, valueOf } from '@/tests/fixtures/contents';
import { interrupted } from '@/tests/fixtures/interrupted';
import { aDraftCycle, aRunningCycle, drafted } from '@/tests/fixtures/running-cycle';
import type { RunningCycle } from '@/tests/fixtures/running-cycle';
import { aStore } from '@/tests/fixtures/store';
import type { TestStore } from '@/tests/fixtures/store';

/* Another window writes after a command was called and before its transaction began. */

const reason = 'Customs holds the socks';

type Command = (store: TestStore, running: RunningCycle) => Promise<Result<unknown>>;

const checkIn: Command = (store, { keyResults: [revenue] }) =>
  recordCheckIn(store, {
    ...{ keyResultId: revenue.id, date: '2026-11-16', value: 40, doneMilestoneIds: [], confidence: 5, reason: '' },
  });

const amendTarget: Command = (store, { keyResults: [revenue] }) => {
  const typed = { ...formFromKeyResult(revenue, 'en'), target: '80' };
  return amendKeyResult(store, { keyResultId: revenue.id, field: 'target', typed, reason }, 'en');
};

const addAnObjective: Command = (store, { cycle, meId }) => {
  const draft = { id: null, teamId: meId, cycleId: cycle.id, ownerId: meId, title: 'Ship faster', pillarId: null };
  return addObjective(store, { ...draft, kind: 'standard' }, [], reason);
};

describe('a cycle that another window closes in between', () => {
  it.each<[string, Command, string]>([
    ['a check-in', checkIn, 'date: cycle-closed'],
    ['a note', (store, { keyResults: [one] }) => addNote(store, one.id, 'Late'), 'text: cycle-closed'],
    [
      'an abandoned key result',
      (store, { keyResults: [one] }) => abandonKeyResult(store, one.id, reason),
      'cycle: cycle-closed',
    ],
    [
      'an abandoned objective',
      (store, { objective }) => abandonObjective(store, objective.id, reason),
      'cycle: cycle-closed',
    ],
    ['an amended key result', amendTarget, 'subject: changed-meanwhile'],
    [
      'an amended objective',
      (store, { objective }) => amendObjective(store, objective.id, { field: 'title', title: 'Top 3' }, reason),
      'subject: changed-meanwhile',
    ],
    [
      'a new key result',
      (store, { objective, meId }) =>
        addKeyResult(store, objective.id, drafted(meId, { title: 'Rating', baseline: '3', target: '4' }), reason),
      'cycle: cycle-closed',
    ],
    ['a new objective', addAnObjective, 'cycle: cycle-closed'],
    ['a new order', (store, { objective }) => moveObjective(store, objective.id, 'up'), 'objective: cycle-closed'],
  ])('takes no longer %s', async (_case, command, refusal) => {
    const store = await aStore();
    const running = await aRunningCycle(store);
    const close = async () => valueOf(await closeCycle(store, { cycleId: running.cycle.id, grades: [], lessons: [] }));
    expect(answerOf(await interrupted(store, close, () => command(store, running)))).toEqual([refusal]);
    expect(await store.database.of('cycles').get(running.cycle.id)).toMatchObject({ state: 'closed' });
    expect(await store.database.of('objectives').toArray()).toEqual([running.objective]);
    expect(await store.database.of('keyResults').orderBy('id').toArray()).toEqual(running.keyResults);
    for (const name of ['checkIns', 'notes', 'amendments'] as const) {
      expect(await store.database.of(name).count()).toBe(0);
    }
  });
});

describe('what another window abandons in between', () => {
  it('is not abandoned a second time', async () => {
    const store = await aStore();
    const { keyResults } = await aRunningCycle(store);
    const abandon = () => abandonKeyResult(store, keyResults[0].id, reason);
    expect(answerOf(await interrupted(store, abandon, abandon))).toEqual(['subject: abandoned']);
    expect(await store.database.of('amendments').count()).toBe(1);
  });

  it('names the step after the title that it has by then', async () => {
    const store = await aStore();
    const { keyResults } = await aRunningCycle(store);
    const rename = () => store.database.of('keyResults').update(keyResults[0].id, { title: 'Revenue' });
    valueOf(await interrupted(store, rename, () => abandonKeyResult(store, keyResults[0].id, reason)));
    expect(await store.database.of('undoRecords').toCollection().last()).toMatchObject({ detail: 'Revenue' });
    expect(await store.database.of('amendments').toArray()).toMatchObject([{ oldValue: 'Revenue' }]);
  });
});

describe('a health metric that another window changes in between', () => {
  async function aMetric(store: TestStore, meId: string) {
    const draft = { id: null, teamId: meId, ownerId: meId, title: 'Returns', direction: 'at-most' } as const;
    return valueOf(await saveHealthMetric(store, { ...draft, healthyAt: 6, unhealthyAt: 8, format: percent }));
  }

  it('keeps the edit when it is archived', async () => {
    const store = await aStore();
    const metric = await aMetric(store, (await aRunningCycle(store)).meId);
    const rename = () => saveHealthMetric(store, { ...metric, title: 'New title' });
    valueOf(await interrupted(store, rename, () => archiveHealthMetric(store, metric.id)));
    const stored = await store.database.of('healthMetrics').get(metric.id);
    expect(stored?.title).toBe('New title');
    expect(stored?.archivedAt).not.toBeNull();
  });

  it('takes no reading once it is archived', async () => {
    const store = await aStore();
    const metric = await aMetric(store, (await aRunningCycle(store)).meId);
    const reading = { healthMetricId: metric.id, date: '2026-11-16', value: 5, note: '' };
    const archive = () => archiveHealthMetric(store, metric.id);
    const refused = await interrupted(store, archive, () => recordReading(store, reading));
    expect(answerOf(refused)).toEqual(['healthMetric: wrong-state']);
    expect(await store.database.of('readings').count()).toBe(0);
  });
});

describe('a drafted objective that another window changes while its form is open', () => {
  async function open(store: TestStore) {
    const { objective, keyResults, meId } = await aDraftCycle(store);
    const { teamId, cycleId, ownerId, pillarId, title, kind } = objective;
    const draft = { id: objective.id, teamId, cycleId, ownerId, pillarId, title, kind };
    const row = (keyResult: KeyResult): KeyResultDraft => ({
      ...readKeyResult({
        ...{ form: formFromKeyResult(keyResult, 'en'), path: '', problems: [] },
        reading: { locale: 'en', newId: store.newId, stored: keyResults },
      }),
    });
    const [first, second] = [row(keyResults[0]), row(keyResults[1])];
    const third = drafted(meId, { title: 'Third', baseline: '1', target: '2' });
    return { opened: { objective, keyResults }, draft, first, second, third };
  }

  const titlesOf = async (store: TestStore) =>
    alive(await store.database.of('keyResults').toArray())
      .toSorted(byOrder)
      .map(({ title }) => title);

  it('keeps the row that it never saw, and what was changed where nothing was typed', async () => {
    const store = await aStore();
    const { opened, draft, first, second, third } = await open(store);
    valueOf(await saveObjective(store, draft, [{ ...first, title: 'Revenue' }, second, third], opened));
    valueOf(await saveObjective(store, { ...draft, title: 'Typo' }, [first, second], opened));
    expect(await titlesOf(store)).toEqual(['Revenue', 'Returning customers', 'Third']);
    expect(await store.database.of('objectives').get(draft.id)).toMatchObject({ title: 'Typo' });
    valueOf(await saveObjective(store, draft, [first], opened));
    expect(await titlesOf(store)).toEqual(['Revenue', 'Third']);
  });

  it('is refused where both changed the same', async () => {
    const store = await aStore();
    const { opened, draft, first, second } = await open(store);
    valueOf(await saveObjective(store, { ...draft, title: 'One' }, [{ ...first, title: 'Revenue' }, second], opened));
    const other = await saveObjective(store, { ...draft, title: 'Other' }, [first, second], opened);
    expect(answerOf(other)).toEqual(['title: changed-meanwhile']);
    const row = await saveObjective(store, draft, [{ ...first, target: 7 }, second], opened);
    expect(answerOf(row)).toEqual(['keyResults.0.title: changed-meanwhile']);
    expect(await titlesOf(store)).toEqual(['Revenue', 'Returning customers']);
  });
});

describe('a step that another window builds on in between', () => {
  it('is not undone below it', async () => {
    const store = await aStore();
    const { keyResults } = await aRunningCycle(store);
    const [first] = keyResults;
    const again = () => addNote(store, first.id, 'Second');
    valueOf(await addNote(store, first.id, 'First'));
    expect(answerOf(await interrupted(store, again, () => undo(store)))).toEqual([': not-last']);
    expect(alive(await store.database.of('notes').toArray()).map(({ text }) => text)).toEqual(['First', 'Second']);
  });

  it('is not done again before one that was undone after it', async () => {
    const store = await aStore();
    const { keyResults } = await aRunningCycle(store);
    const [first] = keyResults;
    for (const text of ['First', 'Second']) {
      valueOf(await addNote(store, first.id, text));
    }
    valueOf(await undo(store));
    expect(
      answerOf(
        await interrupted(
          store,
          () => undo(store),
          () => redo(store),
        ),
      ),
    ).toEqual([': not-last']);
    expect(alive(await store.database.of('notes').toArray())).toEqual([]);
  });
});
