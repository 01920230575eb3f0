import type { ReadonlySignal } from '@preact/signals';
import type { ReportActions } from '@/components/report/actions';
import { addDays } from '@/domain/calendar';
import type { LocalDate } from '@/domain/model/base';
import { openApp } from '@/entrypoints/platform/app-pages';
import { copyStatusMail } from '@/entrypoints/platform/copy-mail';
import type { DistractionNames } from '@/entrypoints/platform/distraction-names';
import type { Page } from '@/entrypoints/platform/page';
import { reportFault } from '@/entrypoints/platform/report-fault';
import type { WrittenMail } from '@/entrypoints/platform/status-mail';

type HandOver = Pick<ReportActions, 'copyMail' | 'openReport' | 'saveEntries'>;

/** Mail and files are made when they are asked for: none of it stands between a click on the icon and the report. */
async function writeMail(page: Page, week: LocalDate): Promise<WrittenMail> {
  const { createMailWriter } = await import('@/entrypoints/platform/status-mail');
  return (await createMailWriter(page))(week);
}

async function saveWeek(page: Page, week: LocalDate, { nameOf }: DistractionNames): Promise<string> {
  const [{ entriesAsCsv }, { saveFile }] = await Promise.all([
    import('@/storage/export-entries'),
    import('@/entrypoints/platform/save-file'),
  ]);
  const dates = { from: week, to: addDays(week, 6) };
  const name = `lodestar-entries-week-${week}.csv`;
  await saveFile(name, (await entriesAsCsv(page.store, { dates, distractionName: nameOf })).stream());
  return name;
}

/** Answers null where a step failed, and reports why. */
async function tried<Value>(during: string, step: Promise<Value>): Promise<Value | null> {
  try {
    return await step;
  } catch (error) {
    reportFault(error, during);
    return null;
  }
}

/** What the popup hands over of the shown week: the status mail, the full report, the entries as a file. */
export function createHandOver(page: Page, week: ReadonlySignal<LocalDate>, names: DistractionNames): HandOver {
  return {
    copyMail: async () => {
      // Straight from the click, with the mail still under way: browsers let us copy at no other time.
      const copying = copyStatusMail(writeMail(page, week.value)).then(() => true);
      return (await tried('copying the status mail', copying)) ?? false;
    },
    openReport: () => openApp('report', week.value),
    saveEntries: () => tried('saving the entries', saveWeek(page, week.value, names)),
  };
}
