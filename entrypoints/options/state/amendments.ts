import type { AmendmentActions } from '@/components/amendments/actions';
import type { OkrActions } from '@/components/okrs/actions';
import { readKeyResult } from '@/domain/key-result-form';
import type { KeyResultForm } from '@/domain/key-result-form';
import type { Id } from '@/domain/model/base';
import { fail } from '@/domain/result';
import type { Problem, Result } from '@/domain/result';
import { abandonKeyResult, abandonObjective } from '@/storage/commands/abandon';
import { addKeyResult } from '@/storage/commands/add-to-cycle';
import { amendKeyResult, amendObjective } from '@/storage/commands/amendment';
import { carryOver } from '@/storage/commands/carry-over';
import { moveObjective } from '@/storage/commands/move-objective';
import { addNote } from '@/storage/commands/note';
import { draftParkedItem, dropParkedItem, makeParkedItemTask } from '@/storage/commands/parking-lot';
import { readKeyResultHistory } from '@/storage/queries/key-result-history';
import { readOkrHistory } from '@/storage/queries/okr-history';
import { runCommand, runPlainCommand } from '@/entrypoints/platform/page';
import type { Page } from '@/entrypoints/platform/page';

/** Reads the row's texts as the editor does; what it gets wrong is refused before storage is asked. */
async function addTyped(page: Page, objectiveId: Id, form: KeyResultForm, reason: string): Promise<Result<unknown>> {
  const { store, text } = page;
  const problems: Problem[] = [];
  const reading = { locale: text.language, newId: store.newId, stored: [] };
  const content = readKeyResult({ form, path: 'keyResults.0', problems, reading });
  return problems.length > 0 ? fail(...problems) : addKeyResult(store, objectiveId, content, reason);
}

/** What can be done with OKRs whose cycle has started. */
export function amendmentActions(page: Page): AmendmentActions {
  const { store, text } = page;
  return {
    amendKeyResult: (amendment) => runPlainCommand(page, amendKeyResult(store, amendment, text.language)),
    amendObjective: (id, amendment, reason) => runPlainCommand(page, amendObjective(store, id, amendment, reason)),
    abandon: ({ kind, id }, reason) =>
      runPlainCommand(page, (kind === 'objective' ? abandonObjective : abandonKeyResult)(store, id, reason)),
    addKeyResult: (objectiveId, form, reason) => runPlainCommand(page, addTyped(page, objectiveId, form, reason)),
    addNote: (keyResultId, note) => runPlainCommand(page, addNote(store, keyResultId, note)),
    readHistory: (objectiveId, limit) => readOkrHistory(store, objectiveId, limit),
    readKeyResultHistory: (keyResultId, limit) => readKeyResultHistory(store, keyResultId, limit),
    moveObjective: (objectiveId, move) => runCommand(page, moveObjective(store, objectiveId, move)),
  };
}

/** What the last cycle and the parking lot hand to a draft. */
export function draftingActions(
  page: Page,
): Pick<OkrActions, 'carryOver' | 'draftParked' | 'makeParkedTask' | 'dropParked'> {
  const { store } = page;
  return {
    carryOver: (keyResultId, cycleId) => runPlainCommand(page, carryOver(store, keyResultId, cycleId)),
    draftParked: (itemId, place) => runPlainCommand(page, draftParkedItem(store, itemId, place)),
    makeParkedTask: (itemId, projectId) => runPlainCommand(page, makeParkedItemTask(store, itemId, projectId)),
    dropParked: (itemId) => runPlainCommand(page, dropParkedItem(store, itemId)),
  };
}
