import { sampleParentOfMe, sampleRecords } from '@/domain/sample';
import type { SampleRecord } from '@/domain/sample';
import type { Id, LocalDate } from '@/domain/model/base';
import type { SampleMark } from '@/domain/model/settings';
import type { Priority, WeeklyPlan } from '@/domain/model/weekly-plan';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import { addedTo } from '@/domain/weekly-plan';
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
async function putNew(writing: Writing, samples: readonly SampleRecord[]): Promise<SampleRecord[]> {
  const added: SampleRecord[] = [];
  for (const sample of samples) {
    const { table, record } = sample;
    if ((await writing.getPlain(table, keyOf(table, record))) === undefined) {
      await writing.put(table, record);
      added.push(sample);
    }
  }
  return added;
}

/** Answers with the team that me belonged to before. */
async function joinTeam(writing: Writing, meId: Id, parentId: Id | null): Promise<Id | null> {
  const me = await writing.get('teams', meId);
  if (me === undefined) {
    return null;
  }
  await writing.put('teams', { ...me, parentId });
  return me.parentId;
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
    const added = await putNew(writing, samples);
    const recordKeys = added.map(({ table, record }) => `${table}:${keyOf(table, record)}`);
    const plans = added.flatMap(({ table, record }) => (table === 'weeklyPlans' ? [record] : []));
    const parentOfMe = await joinTeam(writing, meId, sampleParentOfMe(records));
    await writing.put('samples', { id: 'sample', recordKeys, plans, parentOfMe });
    return succeed(undefined);
  });
}

/** The plan as it came. An older mark does not say: there, each priority of the sample points at something of it. */
function cameAs({ recordKeys, plans }: SampleMark, plan: WeeklyPlan): WeeklyPlan {
  const pointsAtIt = ({ keyResultId, requestId }: Priority): boolean =>
    recordKeys.includes(`keyResults:${keyResultId}`) || recordKeys.includes(`requests:${requestId}`);
  return (
    plans?.find(({ weekStartsOn }) => weekStartsOn === plan.weekStartsOn) ?? {
      ...plan,
      priorities: plan.priorities.filter(pointsAtIt),
    }
  );
}

/** A week has one plan, the sample's and the user's: what the user planned in it stays. */
async function removePlan(writing: Writing, sample: SampleMark, weekStartsOn: LocalDate): Promise<void> {
  const plan = await writing.get('weeklyPlans', weekStartsOn);
  const rest = plan === undefined ? null : addedTo(cameAs(sample, plan), plan);
  await (rest === null ? writing.remove('weeklyPlans', weekStartsOn) : writing.put('weeklyPlans', rest));
}

async function removeMarked(writing: Writing, sample: SampleMark): Promise<void> {
  for (const mark of sample.recordKeys) {
    const [table = '', ...rest] = mark.split(':');
    const key = rest.join(':');
    if (table === 'weeklyPlans') {
      await removePlan(writing, sample, key);
    } else if (isTableName(table)) {
      await writing.remove(table, key);
    }
  }
}

/** The team that me belonged to before the sample came, while it is still there. */
async function formerTeam(writing: Writing, { parentOfMe = null }: SampleMark): Promise<Id | null> {
  const team = parentOfMe === null ? undefined : await writing.get('teams', parentOfMe);
  return team?.deletedAt === null ? team.id : null;
}

/** Me leaves the sample's team, and the screens that showed one of its teams show me again. */
async function leaveSample(store: Store, writing: Writing, sample: SampleMark): Promise<void> {
  const settings = await readSettings(store);
  const gone = new Set(sample.recordKeys);
  const me = await writing.get('teams', settings.meId);
  if (me !== undefined && gone.has(`teams:${me.parentId}`)) {
    await joinTeam(writing, settings.meId, await formerTeam(writing, sample));
  }
  if (gone.has(`teams:${settings.shownTeamId}`)) {
    await writing.put('settings', { ...settings, shownTeamId: settings.meId });
  }
}

/** Takes away every record of the sample in one step; what the user added beside it or in its plans stays. */
export async function removeSample(store: Store): Promise<Result<void>> {
  const step = { label: 'sample-removed', detail: '' } as const;
  return write(store, { tables: everyTable, step }, async (writing) => {
    const sample = await writing.get('samples', 'sample');
    if (sample === undefined) {
      return fail(problem('sample', 'not-found'));
    }
    await removeMarked(writing, sample);
    await leaveSample(store, writing, sample);
    await writing.remove('samples', 'sample');
    return succeed(undefined);
  });
}
