import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { MeetingActions, MeetingView } from '@/components/meeting/actions';
import { addNote } from '@/storage/commands/note';
import { showTeam } from '@/storage/commands/settings';
import { setPriorityDone } from '@/storage/commands/weekly-plan';
import { readMeeting } from '@/storage/queries/meeting';
import { livePageSignal, runPlainCommand } from '@/entrypoints/platform/page';
import type { Page } from '@/entrypoints/platform/page';
import { runReported } from '@/entrypoints/platform/report-fault';
import { checkInActions } from './check-in';

/** What the weekly meeting shows and does. */
export interface MeetingState {
  readonly view: ReadonlySignal<MeetingView>;
  readonly actions: MeetingActions;
}

export async function createMeetingState(page: Page): Promise<MeetingState> {
  const { store } = page;
  const view = livePageSignal(page, page.today, await readMeeting(store), () => readMeeting(store)).value;
  const weekStartsOn = computed(() => view.value.week.startsOn);
  return {
    view,
    actions: {
      ...checkInActions(page),
      chooseTeam: (teamId) => {
        runReported('choosing a team', runPlainCommand(page, showTeam(store, teamId)));
      },
      addNote: (keyResultId, note) => runPlainCommand(page, addNote(store, keyResultId, note)),
      setPriorityDone: (priorityId, isDone) => {
        const ticked = setPriorityDone(store, weekStartsOn.peek(), priorityId, isDone);
        runReported('ticking a priority', runPlainCommand(page, ticked));
      },
      openHealth: () => {
        location.hash = '#/health';
      },
      print: () => {
        print();
      },
    },
  };
}
