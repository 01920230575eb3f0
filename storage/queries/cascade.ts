import { cascadeOf, cascadeRows } from '@/domain/cascade';
import type {
  CascadeFolds,
  CascadeInput,
  CascadeItem,
  CascadeMention,
  CascadeNodeView,
  CascadeView,
  Misalignment,
} from '@/domain/cascade';
import type { TreeRow } from '@/domain/forest';
import type { Id } from '@/domain/model/base';
import type { Cycle } from '@/domain/model/cycle';
import type { Objective } from '@/domain/model/objective';
import type { ObjectiveView } from '@/domain/okr-view';
import { alive } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { readObjectiveViews } from './objective-views';

function unique(ids: readonly (Id | null)[]): Id[] {
  return [...new Set(ids)].filter((id) => id !== null);
}

async function readMany<Name extends 'teams' | 'objectives' | 'cycles' | 'keyResults'>(
  store: Store,
  name: Name,
  ids: readonly (Id | null)[],
) {
  return store.database.of(name).where('id').anyOf(unique(ids)).toArray();
}

/** Parents that links lead to and that do not run: they are told about, not drawn. */
async function readOtherParents(
  store: Store,
  ids: readonly Id[],
): Promise<readonly { objective: Objective; cycle: Cycle | null }[]> {
  const objectives = await readMany(store, 'objectives', ids);
  const cycles = await readMany(
    store,
    'cycles',
    objectives.map(({ cycleId }) => cycleId),
  );
  return objectives.map((objective) => ({
    objective,
    cycle: cycles.find(({ id }) => id === objective.cycleId) ?? null,
  }));
}

/** The running objectives with what their links lead to; of check-ins nothing yet. */
async function readCascadeInput(store: Store): Promise<CascadeInput> {
  const { database } = store;
  const cycles = alive(await database.of('cycles').where('state').equals('active').toArray());
  const cycleIds = cycles.map(({ id }) => id);
  const all = alive(await database.of('objectives').where('cycleId').anyOf(cycleIds).toArray());
  const objectives = all.filter(({ abandonedAt }) => abandonedAt === null);
  const running = new Set(objectives.map(({ id }) => id));
  const alignments = alive(
    await database
      .of('alignments')
      .where('childObjectiveId')
      .anyOf([...running])
      .toArray(),
  );
  const elsewhere = unique(alignments.map(({ parentObjectiveId }) => parentObjectiveId)).filter(
    (id) => !running.has(id),
  );
  return {
    ...{ cycles, objectives, alignments },
    teams: await readMany(
      store,
      'teams',
      objectives.map(({ teamId }) => teamId),
    ),
    otherParents: await readOtherParents(store, elsewhere),
    keyResults: await readMany(
      store,
      'keyResults',
      alignments.map(({ parentKeyResultId }) => parentKeyResultId),
    ),
  };
}

/** Figures are read only for the rows that are shown: what is folded away costs nothing. */
async function readFigures(
  store: Store,
  rows: readonly TreeRow<CascadeItem>[],
): Promise<ReadonlyMap<Id, ObjectiveView>> {
  const byCycle = Map.groupBy(rows, ({ item }) => item.cycle);
  const views: ObjectiveView[] = [];
  for (const [cycle, shown] of byCycle) {
    const objectives = shown.map(({ item }) => item.objective);
    views.push(...(await readObjectiveViews(store, cycle, objectives)));
  }
  return new Map(views.map((view) => [view.id, view]));
}

function nodeView(
  { objective, team, cycle, link, keyResultTitle }: CascadeItem,
  figures: ObjectiveView,
): CascadeNodeView {
  const { ownerName, progress, status } = figures;
  return {
    ...{ id: objective.id, title: objective.title, teamName: team?.name ?? '', teamKind: team?.kind ?? null },
    ...{ ownerName, cycleName: cycle.name, reason: link?.reason ?? null, keyResultTitle, progress, status },
  };
}

function mentionOf({ objective, team }: CascadeItem): CascadeMention {
  return { id: objective.id, teamId: objective.teamId, title: objective.title, teamName: team?.name ?? '' };
}

function misalignmentView({ item, parentTitle, warnings }: Misalignment): CascadeView['misalignments'][number] {
  return { ...mentionOf(item), parentTitle, warnings };
}

/** The cascade of all active cycles: its rows as far as they are unfolded, and what is worth a look. */
export async function readCascade(store: Store, folds: CascadeFolds): Promise<CascadeView> {
  const cascade = cascadeOf(await readCascadeInput(store));
  const { rows, hidden } = cascadeRows(cascade.forest, folds);
  const figures = await readFigures(store, rows);
  return {
    rows: rows.flatMap((row) => {
      const found = figures.get(row.item.id);
      return found === undefined ? [] : [{ ...row, item: nodeView(row.item, found) }];
    }),
    hiddenRows: hidden,
    orphans: cascade.orphans.map(mentionOf),
    misalignments: cascade.misalignments.map(misalignmentView),
  };
}
