// What of a team's goes into a file, read by the indexes of what it hangs on. Tombstones go too: a deletion is an edit.

import type { Id } from '@/domain/model/base';
import type { OfTeam, TeamFileRecord, TeamFileTable } from '@/domain/model/team-file';
import { hangingOn, sharedCheckIns } from '@/domain/of-team';
import type { Store } from '@/storage/store';

/** Records of a table that passed the gate. */
export type Of<Table extends TeamFileTable> = readonly OfTeam<TeamFileRecord<Table>>[];

function idsOf(records: readonly { readonly id: Id }[]): Id[] {
  return records.map(({ id }) => id);
}

function has(ids: readonly (Id | null)[], { id }: { readonly id: Id }): boolean {
  return ids.includes(id);
}

/** The ranges of an index that begins with the id of what a record hangs on. */
function pairsOf(records: readonly { readonly id: Id }[]): [[Id, string], [Id, string]][] {
  return idsOf(records).map((id) => [
    [id, ''],
    [id, '\uffff'],
  ]);
}

function teamIdOf({ teamId }: { readonly teamId: Id }): Id {
  return teamId;
}

/** The objectives of some teams in cycles of theirs or of the teams above, with those cycles. */
async function readObjectives({ database }: Store, below: Of<'teams'>, all: Of<'teams'>) {
  const cyclesOfAll = hangingOn(await database.of('cycles').where('teamId').anyOf(idsOf(all)).toArray(), all, teamIdOf);
  const stored = await database.of('objectives').where('[teamId+cycleId]').inAnyRange(pairsOf(below)).toArray();
  const objectives = hangingOn(hangingOn(stored, below, teamIdOf), cyclesOfAll, ({ cycleId }) => cycleId);
  const used = new Set(objectives.map(({ cycleId }) => cycleId));
  const own = new Set(idsOf(below));
  return { objectives, cycles: cyclesOfAll.filter(({ id, teamId }) => used.has(id) || own.has(teamId)) };
}

/** Why the teams exist and what they aim at; of the teams above only what an objective names. */
async function readStrategy(store: Store, below: Of<'teams'>, all: Of<'teams'>, objectives: Of<'objectives'>) {
  const { database } = store;
  const own = new Set(idsOf(below));
  const ids = idsOf(all);
  const named = objectives.map(({ pillarId }) => pillarId);
  const missions = await database
    .of('missions')
    .where('teamId')
    .anyOf([...own])
    .toArray();
  const pillars = hangingOn(await database.of('pillars').where('teamId').anyOf(ids).toArray(), all, teamIdOf).filter(
    (pillar) => own.has(pillar.teamId) || has(named, pillar),
  );
  const goalIds = pillars.map(({ goalId }) => goalId);
  const goals = hangingOn(await database.of('goals').where('teamId').anyOf(ids).toArray(), all, teamIdOf).filter(
    (goal) => own.has(goal.teamId) || has(goalIds, goal),
  );
  const metrics = await database
    .of('healthMetrics')
    .where('teamId')
    .anyOf([...own])
    .toArray();
  const healthMetrics = hangingOn(metrics, below, teamIdOf);
  const readings = database.of('readings').where('[healthMetricId+date]').inAnyRange(pairsOf(healthMetrics));
  return {
    missions: hangingOn(missions, below, teamIdOf),
    goals,
    pillars,
    healthMetrics,
    readings: hangingOn(await readings.toArray(), healthMetrics, ({ healthMetricId }) => healthMetricId),
  };
}

/** Key results with what was measured, done and graded. */
async function readKeyResults({ database }: Store, objectives: Of<'objectives'>) {
  const stored = await database.of('keyResults').where('objectiveId').anyOf(idsOf(objectives)).toArray();
  const keyResults = hangingOn(stored, objectives, ({ objectiveId }) => objectiveId);
  const keyResultIdOf = ({ keyResultId }: { readonly keyResultId: Id }): Id => keyResultId;
  const checkIns = database.of('checkIns').where('[keyResultId+date]').inAnyRange(pairsOf(keyResults));
  const ofKeyResults = async <Table extends 'projects' | 'grades'>(table: Table) =>
    database.of(table).where('keyResultId').anyOf(idsOf(keyResults)).toArray();
  const projects = hangingOn(await ofKeyResults('projects'), keyResults, keyResultIdOf);
  const tasks = await database.of('tasks').where('projectId').anyOf(idsOf(projects)).toArray();
  return {
    keyResults,
    checkIns: sharedCheckIns(hangingOn(await checkIns.toArray(), keyResults, keyResultIdOf)),
    projects,
    tasks: hangingOn(tasks, projects, ({ projectId }) => projectId),
    grades: hangingOn(await ofKeyResults('grades'), keyResults, keyResultIdOf),
  };
}

/** Links upwards, to other teams too but to no person's objective; their parents need not be in the file. */
async function readAlignments({ database }: Store, objectives: Of<'objectives'>) {
  const stored = await database.of('alignments').where('childObjectiveId').anyOf(idsOf(objectives)).toArray();
  const links = hangingOn(stored, objectives, ({ childObjectiveId }) => childObjectiveId);
  const parents = await database.of('objectives').bulkGet(links.map(({ parentObjectiveId }) => parentObjectiveId));
  const teams = await database.of('teams').bulkGet(parents.map((parent) => parent?.teamId ?? ''));
  return links.filter((_link, index) => teams[index] !== undefined && teams[index].kind !== 'person');
}

/** What was said and amended about the records, and what their cycles taught. */
async function readWords(
  { database }: Store,
  records: {
    readonly cycles: Of<'cycles'>;
    readonly objectives: Of<'objectives'>;
    readonly keyResults: Of<'keyResults'>;
    readonly alignments: Of<'alignments'>;
  },
  below: Of<'teams'>,
) {
  const { cycles, objectives, keyResults, alignments } = records;
  const subjectIdOf = ({ subjectId }: { readonly subjectId: Id }): Id => subjectId;
  const talkedOf = [...keyResults, ...alignments];
  const locked = [...objectives, ...keyResults];
  const notes = await database.of('notes').where('subjectId').anyOf(idsOf(talkedOf)).toArray();
  const amendments = await database.of('amendments').where('subjectId').anyOf(idsOf(locked)).toArray();
  const lessons = await database.of('lessons').where('cycleId').anyOf(idsOf(cycles)).toArray();
  const ownCycles = hangingOn(cycles, below, teamIdOf);
  return {
    notes: hangingOn(notes, talkedOf, subjectIdOf),
    amendments: hangingOn(amendments, locked, subjectIdOf),
    lessons: [
      ...hangingOn(lessons, objectives, ({ objectiveId }) => objectiveId),
      ...hangingOn(lessons, ownCycles, ({ cycleId, objectiveId }) => (objectiveId === null ? cycleId : null)),
    ],
  };
}

/** All records of some teams; `all` are those teams and the ones above them. */
export async function readTeamRecords(store: Store, below: Of<'teams'>, all: Of<'teams'>) {
  const { objectives, cycles } = await readObjectives(store, below, all);
  const strategy = await readStrategy(store, below, all, objectives);
  const ofKeyResults = await readKeyResults(store, objectives);
  const alignments = await readAlignments(store, objectives);
  const words = await readWords(store, { cycles, objectives, keyResults: ofKeyResults.keyResults, alignments }, below);
  return { teams: all, ...strategy, cycles, objectives, ...ofKeyResults, alignments, ...words };
}
