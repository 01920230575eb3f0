import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type {
  ExportRange,
  FileFormat,
  FullReportActions,
  FullReportView,
  MailView,
  ShownEntry,
} from '@/components/full-report/actions';
import { addDays, weekStartOf } from '@/domain/calendar';
import { csvLine, utf8Mark } from '@/domain/csv';
import type { LocalDate } from '@/domain/model/base';
import type { Entry } from '@/domain/model/entry';
import { reportColumns, reportFile, reportLines } from '@/domain/report-export';
import { entriesAsCsv, entriesAsJson } from '@/storage/export-entries';
import { readEntriesFor, readFullReport } from '@/storage/queries/full-report';
import type { FullWeek } from '@/storage/queries/full-report';
import { copyStatusMail } from '@/entrypoints/platform/copy-mail';
import type { DistractionNames } from '@/entrypoints/platform/distraction-names';
import { livePageSignal } from '@/entrypoints/platform/page';
import type { Page } from '@/entrypoints/platform/page';
import { reportFault } from '@/entrypoints/platform/report-fault';
import { saveFile } from '@/entrypoints/platform/save-file';
import { createMailWriter } from '@/entrypoints/platform/status-mail';
import type { WrittenMail } from '@/entrypoints/platform/status-mail';

/** What the room of the full report shows and does. */
export interface FullReportState {
  readonly view: ReadonlySignal<FullReportView>;
  readonly mail: ReadonlySignal<MailView | null>;
  readonly actions: FullReportActions;
}

function isDate(part: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(part) && !Number.isNaN(Date.parse(part));
}

function shownEntry({ id, title, host, date, hour, verdict }: Entry): ShownEntry {
  return { id, title, host, date, hour, verdict };
}

function viewOf({ report, entries, requests }: FullWeek, thisWeek: LocalDate): FullReportView {
  return {
    report,
    isThisWeek: report.weekly.week.startsOn === thisWeek,
    entries: new Map(entries.map((entry) => [entry.id, shownEntry(entry)])),
    requests: new Map(requests.map((request) => [request.id, request])),
  };
}

function mailViewOf({ subject, text, draft }: WrittenMail): MailView {
  return { subject, text, draftAddress: draft.address, isDraftWhole: draft.isWhole };
}

/** Saves a file once it is made; answers with its name, or null when it could not be made. */
async function saveWhenMade(name: string, content: Promise<Blob>): Promise<string | null> {
  try {
    await saveFile(name, (await content).stream());
    return name;
  } catch (error) {
    reportFault(error, 'making a file');
    return null;
  }
}

function rangeDates({ weekly, cycle }: FullWeek['report'], range: ExportRange) {
  if (range === 'all') {
    return null;
  }
  return range === 'cycle' && cycle !== null
    ? { from: cycle.startsOn, to: cycle.endsOn }
    : { from: weekly.week.startsOn, to: weekly.week.endsOn };
}

function fileActions({ store }: Page, week: ReadonlySignal<FullWeek>, { nameOf }: DistractionNames) {
  const weekName = (): string => week.value.report.weekly.week.startsOn;
  return {
    saveEntries: (range: ExportRange, format: FileFormat) => {
      const entries = { dates: rangeDates(week.value.report, range), distractionName: nameOf };
      const content = format === 'csv' ? entriesAsCsv(store, entries) : entriesAsJson(store, entries);
      const part = range === 'all' ? store.now().today : `${range}-${entries.dates?.from ?? ''}`;
      return saveWhenMade(`lodestar-entries-${part}.${format}`, content);
    },
    saveReport: (format: FileFormat) => {
      const { report } = week.value;
      const lines = [reportColumns, ...reportLines(report, nameOf)].map(csvLine);
      const content =
        format === 'csv'
          ? new Blob([utf8Mark, ...lines], { type: 'text/csv;charset=utf-8' })
          : new Blob([`${JSON.stringify(reportFile(report), null, 2)}\n`], { type: 'application/json' });
      return saveWhenMade(`lodestar-report-${weekName()}.${format}`, Promise.resolve(content));
    },
  };
}

function showWeekOf(date: LocalDate): void {
  location.hash = `#/report/${date}`;
}

/** @param part what the address names in this room: a date of the week to show; this week without one */
export async function createFullReportState(
  page: Page,
  names: DistractionNames,
  part: ReadonlySignal<string>,
): Promise<FullReportState> {
  const { store } = page;
  const writeMail = await createMailWriter(page);
  const thisWeek = computed(() => weekStartOf(page.today.value, page.firstDayOfWeek.value));
  const shownWeek = computed(() => {
    const asked = isDate(part.value) ? weekStartOf(part.value, page.firstDayOfWeek.value) : thisWeek.value;
    return asked < thisWeek.value ? asked : thisWeek.value;
  });
  const read = (weekStartsOn: LocalDate) => readFullReport(store, weekStartsOn);
  const week = livePageSignal(page, shownWeek, await read(shownWeek.value), read).value;
  const noMail: WrittenMail | null = null;
  const mail = livePageSignal<LocalDate, WrittenMail | null>(page, shownWeek, noMail, writeMail).value;
  const currentMail = (): Promise<WrittenMail> => writeMail(shownWeek.value);
  return {
    view: computed(() => viewOf(week.value, thisWeek.value)),
    mail: computed(() => (mail.value === null ? null : mailViewOf(mail.value))),
    actions: {
      showWeek: (step) => showWeekOf(addDays(shownWeek.value, 7 * step)),
      showThisWeek: () => showWeekOf(thisWeek.value),
      print: () => {
        print();
      },
      readCycleEntries: async (keyResultId) => {
        const { cycle } = week.value.report;
        const entries = cycle === null ? [] : await readEntriesFor(store, keyResultId, cycle.startsOn, cycle.until);
        return entries.map(shownEntry);
      },
      copyMail: async () => {
        try {
          await copyStatusMail(currentMail());
          return true;
        } catch (error) {
          reportFault(error, 'copying the status mail');
          return false;
        }
      },
      saveMail: () =>
        saveWhenMade(
          `lodestar-status-${shownWeek.value}.md`,
          currentMail().then(({ markdown }) => new Blob([markdown], { type: 'text/markdown;charset=utf-8' })),
        ),
      ...fileActions(page, week, names),
    },
  };
}
