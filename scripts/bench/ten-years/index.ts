import { batchesOf, kitOf } from './history';
import type { HistoryBatch, HistoryContext } from './history';
import { checkInsOf, historyOf } from './okrs';
import { logOf } from './log';

export { scaled, tenYears } from './history';
export type { HistoryBatch, HistoryContext } from './history';

/**
 * Ten years of somebody's work in a large company, in batches to be written one after the other. The same context
 * gives the same records; they are as the commands would have stored them, so that the daily sums are true, and they
 * end before the present, so that what screens show is what they showed before.
 */
export function* tenYearHistory(context: HistoryContext): Generator<HistoryBatch> {
  const kit = kitOf(context);
  const history = historyOf(kit);
  yield* batchesOf('teams', history.teams);
  yield* batchesOf('cycles', history.cycles);
  yield* batchesOf('objectives', history.objectives);
  yield* batchesOf('keyResults', history.keyResults);
  yield* batchesOf('projects', history.projects);
  yield* batchesOf('tasks', history.tasks);
  yield* batchesOf('checkIns', checkInsOf(kit, history));
  yield* logOf(kit, history);
}
