import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type {
  CascadeActions,
  ShownCascade,
  TeamsActions,
  TeamsPlace,
  TeamsScreenView,
} from '@/components/teams/actions';
import { goalFromForm } from '@/domain/goal-form';
import type { Id } from '@/domain/model/base';
import { deleteGoal, saveGoal } from '@/storage/commands/goal';
import { saveMission } from '@/storage/commands/mission';
import { deletePillar, savePillar } from '@/storage/commands/pillar';
import { showTeam } from '@/storage/commands/settings';
import { deleteTeam, moveTeam, saveTeam } from '@/storage/commands/team';
import { allowWords, disallowWord } from '@/storage/commands/team-words';
import { readTeamsScreen } from '@/storage/queries/teams-screen';
import { livePageSignal, runForId, runPlainCommand } from '@/entrypoints/platform/page';
import type { Page } from '@/entrypoints/platform/page';
import { runReported } from '@/entrypoints/platform/report-fault';
import { wayBackIn } from '@/entrypoints/platform/way-back';
import { createCascadeState } from './cascade';

/** What the room of teams and people shows and does. */
export interface TeamsState {
  readonly place: ReadonlySignal<TeamsPlace>;
  readonly view: ReadonlySignal<TeamsScreenView>;
  readonly cascade: ReadonlySignal<ShownCascade>;
  readonly actions: TeamsActions;
  readonly cascadeActions: CascadeActions;
}

/** The half of the room that the address names, `#/teams/cascade`; null while another room is shown. */
function followPlace(): ReadonlySignal<TeamsPlace | null> {
  const placeOf = (): TeamsPlace | null => {
    const [room, half] = location.hash.replace(/^#\/?/, '').split('/');
    return room === 'teams' ? (half === 'cascade' ? 'cascade' : 'teams') : null;
  };
  const place = signal(placeOf());
  addEventListener('hashchange', () => {
    place.value = placeOf();
  });
  return place;
}

function openObjectives(page: Page, teamId: Id): void {
  const shown = runPlainCommand(page, showTeam(page.store, teamId)).then((result) => {
    if (result.ok) {
      location.hash = '#/okrs';
    }
  });
  runReported('opening the objectives of a team', shown);
}

function teamsActions(page: Page, choose: (teamId: Id) => void): TeamsActions {
  const { store, text } = page;
  return {
    choose,
    openObjectives: (teamId) => openObjectives(page, teamId),
    saveTeam: (draft) => runForId(page, saveTeam(store, draft)),
    moveTeam: (teamId, parentId) => runPlainCommand(page, moveTeam(store, teamId, parentId)),
    deleteTeam: (teamId) => runPlainCommand(page, deleteTeam(store, teamId)),
    saveMission: (teamId, mission) => runPlainCommand(page, saveMission(store, teamId, mission)),
    allowWord: (teamId, word) => runPlainCommand(page, allowWords(store, teamId, [word])),
    disallowWord: (teamId, word) => runPlainCommand(page, disallowWord(store, teamId, word)),
    saveGoal: async (form) => {
      const content = goalFromForm(form, text.language);
      return content.ok ? runForId(page, saveGoal(store, form.id, content.value)) : content;
    },
    deleteGoal: (goalId) => runPlainCommand(page, deleteGoal(store, goalId)),
    savePillar: (form) => runForId(page, savePillar(store, form)),
    deletePillar: (pillarId) => runPlainCommand(page, deletePillar(store, pillarId)),
    ...wayBackIn(page),
  };
}

export async function createTeamsState(page: Page): Promise<TeamsState> {
  const { store } = page;
  const place = followPlace();
  const chosen = signal<Id | null>(null);
  const first = await readTeamsScreen(store, null);
  const view = livePageSignal(page, chosen, first, (teamId) => readTeamsScreen(store, teamId)).value;
  const isCascadeShown = computed(() => place.value === 'cascade');
  const cascade = createCascadeState(page, isCascadeShown, (teamId) => openObjectives(page, teamId));
  return {
    // Whoever comes back from another room finds the half that its address names.
    place: computed(() => place.value ?? 'teams'),
    view,
    cascade: cascade.view,
    actions: teamsActions(page, (teamId) => {
      chosen.value = teamId;
    }),
    cascadeActions: cascade.actions,
  };
}
