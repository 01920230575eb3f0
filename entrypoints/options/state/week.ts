import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Announcement } from '@/components/triage/SidePanelScreen';
import type { WeekRoomActions, WeekRoomView } from '@/components/week/actions';
import { fail, problem } from '@/domain/result';
import type { Result } from '@/domain/result';
import { readPredictedShare } from '@/domain/weekly-plan';
import {
  addPriority,
  carryPriorities,
  movePriority,
  predictShare,
  removePriority,
  savePlanNotes,
  savePriority,
  setPriorityDone,
} from '@/storage/commands/weekly-plan';
import { addWin, removeWin, saveWin } from '@/storage/commands/win';
import { readWeekRoom } from '@/storage/queries/week-room';
import { createAnnouncements } from '@/entrypoints/platform/announcements';
import type { Announcements } from '@/entrypoints/platform/announcements';
import { createDistractionNames } from '@/entrypoints/platform/distraction-names';
import { livePageSignal } from '@/entrypoints/platform/page';
import type { Page } from '@/entrypoints/platform/page';

/** What the room of the week shows and does. */
export interface WeekState {
  readonly view: ReadonlySignal<WeekRoomView>;
  readonly announcement: ReadonlySignal<Announcement | null>;
  readonly actions: WeekRoomActions;
}

type Shown = ReadonlySignal<WeekRoomView>;

function predict({ store, text }: Page, view: WeekRoomView, typed: string): Promise<Result<void>> {
  const share = readPredictedShare(typed, text.language);
  return share.ok ? predictShare(store, view.week.startsOn, share.value) : Promise.resolve(share);
}

function carry({ store }: Page, view: WeekRoomView, whys: ReadonlyMap<string, string>): Promise<Result<void>> {
  const from = view.unfinished?.weekStartsOn;
  return from === undefined
    ? Promise.resolve(fail(problem('priority', 'not-found')))
    : carryPriorities(store, { from, to: view.week.startsOn, whys });
}

function planActions(page: Page, shown: Shown, { announced }: Announcements) {
  const { store } = page;
  const week = (): string => shown.value.week.startsOn;
  const nothing = { keyResultId: null, taskId: null, requestId: null };
  return {
    addPriority: (form) => announced(addPriority(store, week(), { ...nothing, ...form })),
    takeOffer: ({ text, keyResultId, taskId, requestId }, rank) =>
      announced(addPriority(store, week(), { text, keyResultId, taskId, requestId, rank })),
    savePriority: (form) => announced(savePriority(store, week(), form)),
    movePriority: (priorityId, move) => announced(movePriority(store, { weekStartsOn: week(), priorityId }, move)),
    removePriority: (priorityId) => announced(removePriority(store, { weekStartsOn: week(), priorityId })),
    setPriorityDone: (priorityId, isDone) => announced(setPriorityDone(store, week(), priorityId, isDone)),
    carryOver: (whys) => announced(carry(page, shown.value, whys)),
    predictShare: (typed) => announced(predict(page, shown.value, typed)),
    saveNotes: (notes) => announced(savePlanNotes(store, week(), notes)),
  } satisfies Partial<WeekRoomActions>;
}

function winActions({ store }: Page, shown: Shown, { announced }: Announcements) {
  const week = (): string => shown.value.week.startsOn;
  return {
    addWin: (text) => announced(addWin(store, week(), { text, keyResultId: null, taskId: null })),
    takeWin: ({ text, keyResultId, taskId }) => announced(addWin(store, week(), { text, keyResultId, taskId })),
    saveWin: (winId, text) => announced(saveWin(store, winId, text)),
    removeWin: (winId) => announced(removeWin(store, winId)),
  } satisfies Partial<WeekRoomActions>;
}

export async function createWeekState(page: Page): Promise<WeekState> {
  const { store } = page;
  const announcements = createAnnouncements(page, await createDistractionNames(page));
  const weeksFromNow = signal(0);
  const input = computed(() => ({ weeksFromNow: weeksFromNow.value, today: page.today.value }));
  const query = (asked: { weeksFromNow: number }) => readWeekRoom(store, asked.weeksFromNow);
  const view = livePageSignal(page, input, await readWeekRoom(store), query).value;
  return {
    view,
    announcement: announcements.announcement,
    actions: {
      ...planActions(page, view, announcements),
      ...winActions(page, view, announcements),
      showWeek: (step) => {
        weeksFromNow.value = step === 0 ? 0 : Math.min(weeksFromNow.value + step, 1);
      },
      undo: announcements.takeBack,
    },
  };
}
