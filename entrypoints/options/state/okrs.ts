import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { OkrActions, OkrScreenView } from '@/components/okrs/actions';
import { withRows } from '@/components/okrs/new-objective';
import { cycleFromForm } from '@/domain/cycle-form';
import { formFromObjective, objectiveFromForm } from '@/domain/objective-form';
import type { ObjectiveForm } from '@/domain/objective-form';
import type { Id } from '@/domain/model/base';
import type { Result } from '@/domain/result';
import { removeAlignment, saveAlignment } from '@/storage/commands/alignment';
import { addObjective } from '@/storage/commands/add-to-cycle';
import { createCycle, startCycle } from '@/storage/commands/cycle';
import { saveMission } from '@/storage/commands/mission';
import { deleteObjective, saveObjective } from '@/storage/commands/objective';
import { showTeam } from '@/storage/commands/settings';
import { allowWords } from '@/storage/commands/team-words';
import { redo } from '@/storage/commands/undo';
import { readAlignmentChoices } from '@/storage/queries/alignment-choices';
import { readOkr, readOkrScreen } from '@/storage/queries/okr-screen';
import { livePageSignal, runForId, runPlainCommand } from '@/entrypoints/platform/page';
import type { Page } from '@/entrypoints/platform/page';
import { runReported } from '@/entrypoints/platform/report-fault';
import { wayBackIn } from '@/entrypoints/platform/way-back';
import { amendmentActions, draftingActions } from './amendments';

/** What the OKR screen shows and does. */
export interface OkrState {
  readonly view: ReadonlySignal<OkrScreenView>;
  readonly editing: Signal<ObjectiveForm | null>;
  readonly actions: OkrActions;
  /** Opens a drafted objective in the editor, unless another form is open: what was typed there is not lost. */
  openEditor(objectiveId: Id): Promise<void>;
}

/** Reads the form's texts as numbers, then saves; what the form gets wrong is refused before storage is asked. */
async function saveForm(page: Page, form: ObjectiveForm): Promise<Result<Id>> {
  const { store, text } = page;
  const reading = { locale: text.language, newId: store.newId, stored: form.opened?.keyResults ?? [] };
  const content = objectiveFromForm(form, reading);
  if (!content.ok) {
    return content;
  }
  const { objective, keyResults } = content.value;
  const cycle = await store.database.of('cycles').get(form.cycleId);
  const isAdded = form.id === null && cycle?.state === 'active';
  return runForId(
    page,
    isAdded
      ? addObjective(store, { ...objective, id: null }, keyResults, form.reason ?? '')
      : saveObjective(store, { ...objective, id: form.id }, keyResults, form.opened),
  );
}

/** Closed cycles that are read at a time once they are unfolded. */
const closedAtOnce = 4;

function okrActions(page: Page): Omit<OkrActions, 'showClosed'> {
  const { store, text } = page;
  return {
    chooseTeam: (teamId) => {
      runReported('choosing a team', runPlainCommand(page, showTeam(store, teamId)));
    },
    allowWords: (teamId, words) => runPlainCommand(page, allowWords(store, teamId, words)),
    saveMission: (teamId, mission) => runPlainCommand(page, saveMission(store, teamId, mission)),
    createCycle: async (form) => {
      const content = cycleFromForm(form);
      return content.ok ? runForId(page, createCycle(store, content.value)) : content;
    },
    startCycle: (cycleId) => runPlainCommand(page, startCycle(store, cycleId)),
    readObjectiveForm: async (objectiveId) => {
      const okr = await readOkr(store, objectiveId);
      return okr === null ? null : { ...formFromObjective(okr.objective, okr.keyResults, text.language), opened: okr };
    },
    saveObjective: (form) => saveForm(page, form),
    deleteObjective: (objectiveId) => runPlainCommand(page, deleteObjective(store, objectiveId)),
    readAlignmentChoices: (objectiveId) => readAlignmentChoices(store, objectiveId),
    saveAlignment: (draft) => runPlainCommand(page, saveAlignment(store, draft)),
    removeAlignment: (objectiveId) => runPlainCommand(page, removeAlignment(store, objectiveId)),
    ...amendmentActions(page),
    ...draftingActions(page),
    ...wayBackIn(page),
    redo: () => runPlainCommand(page, redo(store)),
  };
}

export async function createOkrState(page: Page): Promise<OkrState> {
  const { store, today } = page;
  const first = await readOkrScreen(store);
  const closedShown = signal(0);
  const input = computed(() => ({ today: today.value, closedShown: closedShown.value }));
  const editing = signal<ObjectiveForm | null>(null);
  const actions: OkrActions = {
    ...okrActions(page),
    showClosed: () => {
      closedShown.value += closedAtOnce;
    },
  };
  return {
    view: livePageSignal(page, input, first, (asked) => readOkrScreen(store, asked.closedShown)).value,
    editing,
    actions,
    openEditor: async (objectiveId) => {
      const form = await actions.readObjectiveForm(objectiveId);
      if (form !== null && editing.peek() === null) {
        editing.value = withRows(form);
      }
    },
  };
}
