// The popup as it is kept for its next opening: the very screen, rendered beside the page and read back.

import { signal } from '@preact/signals';
import { render } from 'preact';
import { PopupScreen } from '@/components/report/PopupScreen';
import type { ReportActions } from '@/components/report/actions';
import type { Text } from '@/components/text';
import { weekDates } from '@/domain/calendar';
import type { LocalDate } from '@/domain/model/base';
import { reportOn } from '@/domain/weekly-report';
import type { WeeklyReport } from '@/domain/weekly-report';
import { frameVersion } from './frame';
import type { SettledFrame, SettledNode } from './frame';
import { mergedDays } from './merged-days';

/** Buttons are painted before anything can be done; the live page brings what they do. */
const nothing = (): void => undefined;
const noActions: ReportActions = {
  ...{ showWeek: nothing, openApp: nothing, openReport: nothing, openSidebar: nothing },
  copyMail: () => Promise.resolve(false),
  saveEntries: () => Promise.resolve(null),
};

interface PopupFrameInput {
  readonly report: WeeklyReport;
  /** The first day that it is for. */
  readonly today: LocalDate;
  /** The last day on which what ran today still runs; the week's end ends it too. */
  readonly endsOn: LocalDate;
  readonly hasLetterKeys: boolean;
  readonly text: Text;
  readonly distractionName: (number: number) => string;
  readonly mark: string;
}

function nodeOf(node: Node): SettledNode[] {
  if (node.nodeType === Node.TEXT_NODE) return [node.textContent ?? ''];
  if (!(node instanceof Element)) return [];
  const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
  return [[node.localName, attributes, ...[...node.childNodes].flatMap(nodeOf)]];
}

/** The screen of one day. Rendering is done when it returns, and nothing of it is left behind. */
function screenOf({ report, hasLetterKeys, text, distractionName }: PopupFrameInput): SettledNode {
  const beside = document.createElement('div');
  render(
    <PopupScreen
      report={signal(report)}
      isThisWeek={signal(true)}
      // What a figure opens is behind a press, and the entries of a week are many: the live page brings them.
      entriesById={signal(new Map())}
      {...{ text, distractionName, hasLetterKeys }}
      actions={noActions}
      tagControl={null}
    />,
    beside,
  );
  const [screen = ''] = [...beside.childNodes].flatMap(nodeOf);
  render(null, beside);
  return screen;
}

/** Everything that the next opening needs to paint the report of this week, on any day that is left of it. */
export function popupFrame(input: PopupFrameInput): SettledFrame {
  const { report, today, endsOn, text, mark } = input;
  const days = weekDates(report.week.startsOn).filter((date) => date >= today && (date <= endsOn || date === today));
  const screens = days.map((date) => [date, screenOf({ ...input, report: reportOn(report, date) })] as const);
  const tree = mergedDays(new Map(screens));
  return { version: frameVersion, language: text.language, from: today, until: days.at(-1) ?? today, mark, tree };
}
