import type { VerdictTarget } from '@/domain/model/entry';
import type { Store } from './store';

async function titleIn(store: Store, table: 'objectives' | 'keyResults' | 'healthMetrics', id: string) {
  const record = await store.database.of(table).get(id);
  return record === undefined || record.deletedAt !== null ? null : record.title;
}

/**
 * The title of what a verdict points at, null when it is gone. A distraction answers with its number: its name
 * depends on the language, which storage does not know.
 */
export async function targetName(store: Store, target: VerdictTarget): Promise<string | null> {
  switch (target.verdict) {
    case 'on-objective':
      return target.keyResultId === null
        ? titleIn(store, 'objectives', target.objectiveId)
        : titleIn(store, 'keyResults', target.keyResultId);
    case 'protects':
      return titleIn(store, 'healthMetrics', target.healthMetricId);
    case 'distraction':
      return String(target.distractionNumber);
  }
}
