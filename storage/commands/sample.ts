import { sampleParentOfMe, sampleRecords } from '@/domain/sample';
import type { SampleRecord } from '@/domain/sample';
import type { Id } from '@/domain/model/base';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import { keyResultHash, objectiveHash } from '@/storage/locked-hash';
import { readSettings } from '@/storage/settings';
import type { Store } from '@/storage/store';
import { isTableName, keyOf, tables } from '@/storage/tables';
import { write } from '@/storage/write';
import type { Writing } from '@/storage/write';

const everyTable = Object.keys(tables).filter(isTableName);

/** The OKRs of the sample run or have run: each carries the hash of its goalpost like any that was started. */
async function locked(sample: SampleRecord): Promise<SampleRecord> {
  if (sample.table === 'objectives') {
    return { ...sample, record: { ...sample.record, lockedHash: await objectiveHash(sample.record) } };
  }
  return sample.table === 'keyResults'
    ? { ...sample, record: { ...sample.record, lockedHash: await keyResultHash(sample.record) } }
    : sample;
}

/** Puts what is not there yet: a plan that the user made for this week stays the user's. */
async function putNew(writing: Writing, samples: readonly SampleRecord[]): Promise<string[]> {
  const marks: string[] = [];
  for (const { table, record } of samples) {
    if ((await writing.getPlain(table, keyOf(table, record))) === undefined) {
      await writing.put(table, record);
      marks.push(`${table}:${keyOf(table, record)}`);
    }
  }
  return marks;
}

async function joinTeam(writing: Writing, meId: Id, parentId: Id | null): Promise<void> {
  const me = await writing.get('teams', meId);
  if (me !== undefined) {
    await writing.put('teams', { ...me, parentId });
  }
}

/** Loads the sample company in one step and remembers which records came with it. */
export async function loadSample(store: Store): Promise<Result<void>> {
  const { meId, firstDayOfWeek } = await readSettings(store);
  const { at, today, hour } = store.now();
  const records = sampleRecords({ at, today, hour, meId, firstDayOfWeek, newId: store.newId });
  const samples = await Promise.all(records.map(locked));
  return write(store, { tables: everyTable, step: { label: 'sample-loaded', detail: '' } }, async (writing) => {
    if ((await writing.get('samples', 'sample')) !== undefined) {
      return fail(problem('sample', 'wrong-state'));
    }
    const recordKeys = await putNew(writing, samples);
    await joinTeam(writing, meId, sampleParentOfMe(records));
    await writing.put('samples', { id: 'sample', recordKeys });
    return succeed(undefined);
  });
}

async function removeMarked(writing: Writing, mark: string): Promise<void> {
  const [table = '', ...key] = mark.split(':');
  if (isTableName(table)) {
    await writing.remove(table, key.join(':'));
  }
}

/** Me leaves the sample's team, and the screens that showed one of its teams show me again. */
async function leaveSample(store: Store, writing: Writing, marks: readonly string[]): Promise<void> {
  const settings = await readSettings(store);
  const gone = new Set(marks);
  const me = await writing.get('teams', settings.meId);
  if (me !== undefined && gone.has(`teams:${me.parentId}`)) {
    await joinTeam(writing, settings.meId, null);
  }
  if (gone.has(`teams:${settings.shownTeamId}`)) {
    await writing.put('settings', { ...settings, shownTeamId: settings.meId });
  }
}

/** Takes away every record of the sample in one step; what the user added beside it stays. */
export async function removeSample(store: Store): Promise<Result<void>> {
  const step = { label: 'sample-removed', detail: '' } as const;
  return write(store, { tables: everyTable, step }, async (writing) => {
    const sample = await writing.get('samples', 'sample');
    if (sample === undefined) {
      return fail(problem('sample', 'not-found'));
    }
    for (const mark of sample.recordKeys) {
      await removeMarked(writing, mark);
    }
    await leaveSample(store, writing, sample.recordKeys);
    await writing.remove('samples', 'sample');
    return succeed(undefined);
  });
}
