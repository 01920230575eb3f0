import type { Alignment } from '@/domain/model/alignment';
import type { Id } from '@/domain/model/base';
import { alive } from '@/storage/shared-record';
import type { Store } from '@/storage/store';

/** The links of one objective upwards, the one that holds first: two are left by a merge at most. */
export async function readLinksOf(store: Store, childObjectiveId: Id): Promise<Alignment[]> {
  const links = store.database.of('alignments').where('childObjectiveId').equals(childObjectiveId);
  return alive(await links.toArray()).toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** Every link that leads upwards from an objective, level by level; a loop is walked once. */
export async function readLinksAbove(store: Store, objectiveId: Id): Promise<Alignment[]> {
  const found: Alignment[] = [];
  const seen = new Set<Id>();
  let level: readonly Id[] = [objectiveId];
  while (level.length > 0) {
    const next = level.filter((id) => !seen.has(id));
    for (const id of next) {
      seen.add(id);
    }
    const links = store.database.of('alignments').where('childObjectiveId').anyOf(next);
    const linksOfLevel = alive(await links.toArray());
    found.push(...linksOfLevel);
    level = linksOfLevel.map(({ parentObjectiveId }) => parentObjectiveId);
  }
  return found;
}
