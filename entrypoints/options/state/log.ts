import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { LogActions, LogScreenView } from '@/components/log/actions';
import { numberedName } from '@/components/log/target-options';
import type { Announcement } from '@/components/triage/SidePanelScreen';
import { weekStartOf } from '@/domain/calendar';
import { entryFromForm } from '@/domain/entry-form';
import { addressOfFilter, filterOfAddress } from '@/domain/log-filter';
import type { LogFilter } from '@/domain/log-filter';
import type { Id } from '@/domain/model/base';
import { editEntry, removeEntries, retagEntries } from '@/storage/commands/log';
import { logPageSize, readLog } from '@/storage/queries/log';
import type { LogPage, LogPlace, WantedLog } from '@/storage/queries/log';
import { targetNamesOf } from '@/storage/queries/target-names';
import type { Store } from '@/storage/store';
import { createAnnouncements } from '@/entrypoints/platform/announcements';
import type { Announcements } from '@/entrypoints/platform/announcements';
import { createDistractionNames } from '@/entrypoints/platform/distraction-names';
import { livePageSignal } from '@/entrypoints/platform/page';
import type { Page } from '@/entrypoints/platform/page';
import { createTargetList } from './target-list';

/** What the log shows and does. */
export interface LogState {
  readonly view: ReadonlySignal<LogScreenView>;
  readonly announcement: ReadonlySignal<Announcement | null>;
  readonly actions: LogActions;
}

/** Where a page begins, and what looking further has already found for it. */
type Start = Pick<WantedLog, 'after' | 'found'>;

/** The pages gone through, the shown one last, and the address that they belong to. */
interface Way {
  readonly address: string;
  readonly starts: readonly Start[];
}

const newest: Start = { after: null, found: [] };

interface Read {
  readonly wanted: WantedLog;
  readonly page: LogPage;
  readonly filterName: string;
}

/** Titles of what the log is narrowed to, which may belong to a cycle of long ago. */
async function readFilterName(store: Store, filter: LogFilter): Promise<string> {
  const { objectiveId, keyResultId, healthMetricId, distractionNumber } = filter;
  const pointing = { verdict: 'on-objective', objectiveId, keyResultId, healthMetricId, distractionNumber } as const;
  return (await targetNamesOf(store, [pointing]))(pointing);
}

async function read(store: Store, wanted: WantedLog): Promise<Read> {
  return { wanted, page: await readLog(store, wanted), filterName: await readFilterName(store, wanted.filter) };
}

interface Paging {
  readonly way: Signal<Way>;
  readonly address: ReadonlySignal<string>;
  readonly shown: ReadonlySignal<Read>;
}

function startsOf({ way, address }: Pick<Paging, 'way' | 'address'>): readonly Start[] {
  return way.value.address === address.value ? way.value.starts : [newest];
}

function pagingActions(paging: Paging) {
  const go = (starts: readonly Start[]): void => {
    paging.way.value = { address: paging.address.value, starts };
  };
  const onwards = (place: LogPlace | null, found: readonly Id[]): Start => ({ after: place, found });
  return {
    narrow: (filter) => {
      location.hash = addressOfFilter(filter);
    },
    showNewest: () => go([newest]),
    showNewer: () => go(startsOf(paging).slice(0, -1)),
    showOlder: () => go([...startsOf(paging), onwards(paging.shown.value.page.next, [])]),
    lookFurther: () => {
      const { rows, next } = paging.shown.value.page;
      const found = rows.map(({ entry }) => entry.id);
      go([...startsOf(paging).slice(0, -1), onwards(next, found)]);
    },
  } satisfies Partial<LogActions>;
}

function entryActions({ store }: Page, { announced, takeBack }: Announcements) {
  return {
    editEntry: (entryId, form) => {
      const edit = entryFromForm(form);
      return edit.ok ? announced(editEntry(store, entryId, edit.value)) : Promise.resolve(edit);
    },
    retagEntries: (ids, target) => announced(retagEntries(store, ids, target)),
    removeEntries: (ids) => announced(removeEntries(store, ids)),
    undo: takeBack,
  } satisfies Partial<LogActions>;
}

/** @param address what stands behind `#/log/`: the filter that is asked for */
export async function createLogState(page: Page, address: ReadonlySignal<string>): Promise<LogState> {
  const { store, text } = page;
  const names = await createDistractionNames(page);
  const announcements = createAnnouncements(page, names);
  const targets = await createTargetList(page, names);
  const way = signal<Way>({ address: address.value, starts: [newest] });
  const wanted = computed((): WantedLog => {
    const start = startsOf({ way, address }).at(-1) ?? newest;
    return { filter: filterOfAddress(address.value), ...start };
  });
  const shown = livePageSignal(page, wanted, await read(store, wanted.value), (asked) => read(store, asked)).value;
  const nameOf = (number: number): string => numberedName({ number, name: names.nameOf(number) }, text);
  const view = computed((): LogScreenView => {
    const { filter, after } = shown.value.wanted;
    const { rows, next } = shown.value.page;
    const { distractionNumber } = filter;
    return {
      filter,
      filterName: distractionNumber === null ? shown.value.filterName : nameOf(distractionNumber),
      today: page.today.value,
      weekStartsOn: weekStartOf(page.today.value, page.firstDayOfWeek.value),
      rows: rows.map(({ entry, targetName }) => ({
        entry,
        targetName: entry.distractionNumber === null ? targetName : nameOf(entry.distractionNumber),
      })),
      isFirstPage: after === null || startsOf({ way, address }).length < 2,
      hasOlder: next !== null && rows.length >= logPageSize,
      lookedBackTo: next?.date ?? null,
      targets: targets.value,
    };
  });
  const actions = { ...pagingActions({ way, address, shown }), ...entryActions(page, announcements) };
  return { view, announcement: announcements.announcement, actions };
}
