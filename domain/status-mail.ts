// The weekly status mail (S52, method 3.8): OKRs with confidence and why it moved, the week's priorities done or not and
// why, the next ones, risks and blockers, notes. Its forms as text, HTML and Markdown are in `mail-forms.ts`.

import type { Priority } from './model/weekly-plan';
import type { ConfidenceMovement } from './confidence-movement';
import { dateRangeText } from './date-range-text';
import { targetText, valueText, type KeyResultTextKey } from './key-result-words';
import type { WeekView } from './new-tab-view';
import type { KeyResultView } from './okr-view';
import type { TextFunction } from './text-function';

/** The sentences of the mail. They come in the mail's own language. */
export type StatusMailTextKey =
  | KeyResultTextKey
  | 'week.number'
  | `mail.${
      | 'subject'
      | 'okrs'
      | 'noOkrs'
      | 'priorities'
      | 'noPriorities'
      | 'next'
      | 'noNext'
      | 'morePriorities'
      | 'risks'
      | 'notes'
      | 'none'
      | 'standing'
      | 'noData'
      | 'confidence'
      | 'confidenceUp'
      | 'confidenceDown'
      | 'confidenceSame'
      | 'noCheckIn'
      | 'why'
      | 'done'
      | 'notDone'
      | 'whyNot'}`;

type Text = TextFunction<StatusMailTextKey>;

/** A piece of a section: a line that names what follows, a list, or a paragraph. All of it is text, never markup. */
export type MailBlock =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'paragraph'; readonly text: string };

export interface MailSection {
  readonly heading: string;
  readonly blocks: readonly MailBlock[];
}

export interface StatusMail {
  readonly subject: string;
  readonly sections: readonly MailSection[];
}

/** An objective with its key results and how their confidence moved. */
export interface MailObjective {
  readonly title: string;
  readonly keyResults: readonly { readonly view: KeyResultView; readonly movement: ConfidenceMovement }[];
}

/** What the mail of one week is written from. */
export interface StatusMailRows {
  readonly week: WeekView;
  readonly nextWeek: WeekView;
  readonly objectives: readonly MailObjective[];
  readonly priorities: readonly Priority[];
  readonly nextPriorities: readonly Priority[];
  /** Of the week's plan and of the next one's, each only if written. */
  readonly risks: readonly string[];
  readonly notes: readonly string[];
}

/** So many P2 a reader takes in; what is beyond is told as a number. */
const mostP2 = 5;

const sentenceEnd = /[.!?…:]$/u;

/** Typed words on one line with a full stop, unless they end with a sign of their own. */
function sentence(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  return line === '' || sentenceEnd.test(line) ? line : `${line}.`;
}

function paragraph(text: string): MailBlock {
  return { kind: 'paragraph', text };
}

function confidenceText({ confidence }: KeyResultView, { before }: ConfidenceMovement, text: Text): string {
  if (before === null) {
    return text('mail.confidence', { value: confidence });
  }
  if (before === confidence) {
    return text('mail.confidenceSame', { value: confidence });
  }
  return text(confidence > before ? 'mail.confidenceUp' : 'mail.confidenceDown', { value: confidence, before });
}

/** "Q4 revenue: $0.97M, target $1.4M. Confidence 6 of 10, up from 5. Why: the Christmas mail sells." */
function keyResultLine({ view, movement }: MailObjective['keyResults'][number], text: Text): string {
  const value = view.progress.kind === 'unmeasured' ? text('mail.noData') : valueText(view, text);
  return [
    text('mail.standing', { title: view.title.trim(), value, target: targetText(view, text) }),
    confidenceText(view, movement, text),
    movement.reason === '' ? '' : text('mail.why', { reason: movement.reason }),
    movement.isCheckedIn ? '' : text('mail.noCheckIn'),
  ]
    .map(sentence)
    .filter((part) => part !== '')
    .join(' ');
}

function okrBlocks(objectives: readonly MailObjective[], text: Text): readonly MailBlock[] {
  if (objectives.length === 0) {
    return [paragraph(text('mail.noOkrs'))];
  }
  return objectives.flatMap(({ title, keyResults }): MailBlock[] => [
    { kind: 'title', text: title.trim() },
    ...(keyResults.length === 0
      ? []
      : [{ kind: 'list' as const, items: keyResults.map((keyResult) => keyResultLine(keyResult, text)) }]),
  ]);
}

/** P1 before P2, each in the order of the plan. */
function ranked(priorities: readonly Priority[]): readonly Priority[] {
  return priorities.toSorted((one, other) => (one.rank === other.rank ? 0 : one.rank < other.rank ? -1 : 1));
}

function outcomeLine({ rank, text: words, doneOn, whyNot }: Priority, text: Text): string {
  const priority = `${rank} ${words.trim()}`;
  if (doneOn !== null) {
    return sentence(text('mail.done', { priority }));
  }
  const why = whyNot.trim() === '' ? '' : ` ${sentence(text('mail.whyNot', { reason: whyNot.trim() }))}`;
  return `${sentence(text('mail.notDone', { priority }))}${why}`;
}

function outcomeBlocks(priorities: readonly Priority[], text: Text): readonly MailBlock[] {
  return priorities.length === 0
    ? [paragraph(text('mail.noPriorities'))]
    : [{ kind: 'list', items: ranked(priorities).map((priority) => outcomeLine(priority, text)) }];
}

function nextBlocks(priorities: readonly Priority[], text: Text): readonly MailBlock[] {
  if (priorities.length === 0) {
    return [paragraph(text('mail.noNext'))];
  }
  const second = priorities.filter(({ rank }) => rank === 'P2');
  const told = [...priorities.filter(({ rank }) => rank === 'P1'), ...second.slice(0, mostP2)];
  const more = second.length - mostP2;
  const items = told.map(({ rank, text: words }) => `${rank} ${words.trim()}`);
  return [{ kind: 'list', items: more > 0 ? [...items, text('mail.morePriorities', { count: more })] : items }];
}

function writtenBlocks(written: readonly string[], text: Text): readonly MailBlock[] {
  const paragraphs = [...new Set(written.map((one) => one.trim()))].filter((one) => one !== '');
  return (paragraphs.length === 0 ? [text('mail.none')] : paragraphs).map(paragraph);
}

function weekName({ number, startsOn, endsOn }: WeekView, text: Text): string {
  const dates = dateRangeText(startsOn, endsOn, text.language);
  return number === null ? dates : `${text('week.number', { number })}, ${dates}`;
}

/**
 * The status mail of one week. The week's own priorities are the "last" ones, those of the week after it the "next":
 * sent on Friday or on Monday, it reads the same.
 */
export function statusMail(rows: StatusMailRows, text: Text): StatusMail {
  const { week, nextWeek } = rows;
  return {
    subject: text('mail.subject', { week: weekName(week, text) }),
    sections: [
      { heading: text('mail.okrs'), blocks: okrBlocks(rows.objectives, text) },
      {
        heading: text('mail.priorities', { week: weekName(week, text) }),
        blocks: outcomeBlocks(rows.priorities, text),
      },
      { heading: text('mail.next', { week: weekName(nextWeek, text) }), blocks: nextBlocks(rows.nextPriorities, text) },
      { heading: text('mail.risks'), blocks: writtenBlocks(rows.risks, text) },
      { heading: text('mail.notes'), blocks: writtenBlocks(rows.notes, text) },
    ],
  };
}
