import { lockedKeyResultFields, lockedObjectiveFields } from '@/domain/cycle-lock';
import { mergeRecords } from '@/domain/merge';
import type { Amendment } from '@/domain/model/amendment';
import type { Id } from '@/domain/model/base';
import type { KeyResult } from '@/domain/model/key-result';
import type { Objective } from '@/domain/model/objective';
import type { ReadTeamFile } from '@/domain/model/team-file';
import { movedFields, movedGoalpost } from '@/domain/moved-goalpost';
import type { GoalpostSubject, MovedGoalpost } from '@/domain/moved-goalpost';
import { keyResultHash, objectiveHash } from '@/storage/locked-hash';
import type { Store } from '@/storage/store';

/** How one of the two kinds of locked records is read and hashed. */
interface Kind<Okr> {
  readonly hash: (okr: Okr) => Promise<string>;
  readonly fields: readonly (keyof Okr & string)[];
}

const objectiveKind: Kind<Objective> = { hash: objectiveHash, fields: lockedObjectiveFields };
const keyResultKind: Kind<KeyResult> = { hash: keyResultHash, fields: lockedKeyResultFields };

/** The amendments of the file that are not stored here, by what they are about. */
async function newAmendments({ database }: Store, file: ReadTeamFile): Promise<ReadonlyMap<Id, Amendment[]>> {
  const { amendments } = file.records;
  const known = await database.of('amendments').bulkGet(amendments.map(({ id }) => id));
  return Map.groupBy(
    amendments.filter((_amendment, index) => known[index] === undefined),
    ({ subjectId }) => subjectId,
  );
}

function subjectOf(okr: Objective | KeyResult): GoalpostSubject {
  return 'objectiveId' in okr
    ? { kind: 'key-result', title: okr.title, format: okr.format }
    : { kind: 'objective', title: okr.title, format: null };
}

/** Null where nothing that was locked would move. */
async function movedOf<Okr extends Objective | KeyResult>(
  kind: Kind<Okr>,
  there: Okr,
  here: Okr | undefined,
  { goalposts, amendments }: { goalposts: ReadTeamFile['goalposts']; amendments: ReadonlyMap<Id, Amendment[]> },
): Promise<MovedGoalpost | null> {
  const ofSubject = amendments.get(there.id) ?? [];
  if (here === undefined) {
    // Nothing to compare with but the file's own word: what differs from it was moved in the file, by hand.
    const isTrue = there.lockedHash === null || goalposts[there.id] === (await kind.hash(there));
    return isTrue ? null : movedGoalpost(subjectOf(there), [], []);
  }
  if (here.lockedHash === null) {
    return null;
  }
  const merged = mergeRecords(here, there);
  if ((await kind.hash(merged)) === (await kind.hash(here))) {
    return null;
  }
  return movedGoalpost(subjectOf(here), movedFields(here, merged, kind.fields), ofSubject);
}

/** Every goalpost that importing a file would move, with the reason that the file brings for it or as without one. */
export async function movedGoalposts(store: Store, file: ReadTeamFile): Promise<MovedGoalpost[]> {
  const { database } = store;
  const { objectives, keyResults } = file.records;
  const context = { goalposts: file.goalposts, amendments: await newAmendments(store, file) };
  const [objectivesHere, keyResultsHere] = [
    await database.of('objectives').bulkGet(objectives.map(({ id }) => id)),
    await database.of('keyResults').bulkGet(keyResults.map(({ id }) => id)),
  ];
  const moved: (MovedGoalpost | null)[] = [];
  for (const [index, objective] of objectives.entries()) {
    moved.push(await movedOf(objectiveKind, objective, objectivesHere[index], context));
  }
  for (const [index, keyResult] of keyResults.entries()) {
    moved.push(await movedOf(keyResultKind, keyResult, keyResultsHere[index], context));
  }
  return moved.filter((one) => one !== null);
}
