import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { PrivacyActions, PrivacyScreenView, RangeLook, SiteLook } from '@/components/privacy/actions';
import type { Announcement } from '@/components/triage/SidePanelScreen';
import { dateProblems } from '@/domain/date-field';
import { hostFromField } from '@/domain/never-record-form';
import { removalPlan } from '@/domain/removal-plan';
import type { RemovalPlan } from '@/domain/removal-plan';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import {
  addNeverRecordHost,
  deleteRange,
  forgetSite,
  removeNeverRecordHost,
  setKeepsFullAddress,
} from '@/storage/commands/privacy';
import { countEntriesBetween, readPrivacySettings, readSiteTraces } from '@/storage/queries/privacy';
import type { Store } from '@/storage/store';
import { createAnnouncements } from '@/entrypoints/platform/announcements';
import type { Announcements } from '@/entrypoints/platform/announcements';
import { createDistractionNames } from '@/entrypoints/platform/distraction-names';
import { livePageSignal, runCommand } from '@/entrypoints/platform/page';
import type { Page } from '@/entrypoints/platform/page';

/** What the privacy room shows and does. */
export interface PrivacyState {
  readonly view: ReadonlySignal<PrivacyScreenView>;
  readonly announcement: ReadonlySignal<Announcement | null>;
  readonly actions: PrivacyActions;
}

async function lookAtSite(store: Store, typed: string): Promise<Result<SiteLook>> {
  const host = hostFromField(typed);
  if (!host.ok) {
    return host;
  }
  const traces = await readSiteTraces(store, host.value);
  return succeed({ host: host.value, ...traces, plan: removalPlan(traces.entries) });
}

async function lookAtRange(store: Store, from: string, to: string): Promise<Result<RangeLook>> {
  const problems = [...dateProblems('from', from), ...dateProblems('to', to)];
  if (problems.length > 0) {
    return fail(...problems);
  }
  if (to < from) {
    return fail(problem('to', 'ends-before-start'));
  }
  return succeed({ from, to, plan: removalPlan(await countEntriesBetween(store, from, to)) });
}

/** A deletion that left a step is announced with it, so that undo is at hand; one without says so where it was asked for. */
async function removed(
  page: Page,
  { announced }: Announcements,
  removal: Promise<Result<RemovalPlan>>,
): Promise<Result<void>> {
  const result = await runCommand(page, removal);
  if (!result.ok) {
    return result;
  }
  return result.value.canUndo ? announced(Promise.resolve(succeed(undefined))) : succeed(undefined);
}

function removalActions(page: Page, announcements: Announcements) {
  const { store } = page;
  return {
    lookAtSite: (typed) => runCommand(page, lookAtSite(store, typed)),
    forgetSite: async ({ host, isForGood, isNeverAgain }, onProgress) => {
      if (isNeverAgain) {
        // That it is on the list already is no reason not to forget it.
        await runCommand(page, addNeverRecordHost(store, host));
      }
      const tell = (done: number, total: number): void => onProgress({ done, total });
      return removed(page, announcements, forgetSite(store, host, { isForGood }, tell));
    },
    lookAtRange: (from, to) => runCommand(page, lookAtRange(store, from, to)),
    deleteRange: (range, onProgress) => {
      const tell = (done: number, total: number): void => onProgress({ done, total });
      return removed(page, announcements, deleteRange(store, range, tell));
    },
  } satisfies Partial<PrivacyActions>;
}

export async function createPrivacyState(page: Page): Promise<PrivacyState> {
  const { store } = page;
  const announcements = createAnnouncements(page, await createDistractionNames(page));
  const { announced } = announcements;
  const read = () => readPrivacySettings(store);
  const settings = livePageSignal(page, page.today, await read(), read).value;
  return {
    view: computed(() => ({ ...settings.value, today: page.today.value })),
    announcement: announcements.announcement,
    actions: {
      ...removalActions(page, announcements),
      addNeverRecordHost: (typed) => announced(addNeverRecordHost(store, typed)),
      removeNeverRecordHost: (host) => announced(removeNeverRecordHost(store, host)),
      setKeepsFullAddress: (keeps) => announced(setKeepsFullAddress(store, keeps)),
      undo: announcements.takeBack,
    },
  };
}
