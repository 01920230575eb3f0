// Fills the slots of a kept page with what they are today. The markup written here is that of `Track`, `StatusWord`,
// `DueLine` and `NewTabHeader`; a test holds the painted page against the live one, day by day.

import { createTextOf } from '@/components/text/message';
import type { TextOf } from '@/components/text/message';
import { dateRangeText, percentText } from '@/components/ui/figure-text';
import { dayViewOf } from '@/domain/first-frame';
import type { DayView, KeyResultDay } from '@/domain/first-frame';
import type { LocalDate } from '@/domain/model/base';
import { weakestStatus } from '@/domain/objective-status';
import type { Daily, DailySentence, Frame, FrameElement, FrameNode, FrameSlot } from './frame';

/** What stands in the place of a slot today. */
export type FillSlot = (slot: FrameSlot) => readonly FrameNode[];

const percent = (share: number): string => `${share * 100}%`;

function place(name: string, style: string): FrameElement {
  return ['span', { class: name, style }];
}

function barOf(now: number, keyResult: KeyResultDay | undefined): FrameNode {
  const { expected = null, status } = keyResult ?? {};
  const gap = expected === null ? 0 : expected - now;
  const parts = [place('track-fill', `inline-size: ${percent(now)}`)];
  if (expected !== null) {
    if (gap > 0) {
      parts.push(place('track-gap', `inset-inline-start: ${percent(now)}; inline-size: ${percent(gap)}`));
    }
    parts.push(place('track-tick', `inset-inline-start: ${percent(expected)}`));
  }
  parts.push(
    place(status === 'stale' ? 'track-now track-now-stale' : 'track-now', `inset-inline-start: ${percent(now)}`),
  );
  return ['span', { class: 'track-bar' }, ...parts];
}

function duePieces({ due }: DayView, pieces: Daily['due']): readonly FrameNode[] {
  const shown = [
    ...(due.checkIns > 0 ? pieces.checkIn : []),
    ...(due.cycleEndedDaysAgo === null ? [] : pieces.closeCycle),
    ...(due.plan ? pieces.plan : []),
    ...(due.wins ? pieces.wins : []),
    ...(due.inbox > 0 ? pieces.inbox : []),
  ];
  return [['div', { class: 'due-what' }, ...(shown.length > 0 ? shown : pieces.nothing)]];
}

/** A sentence that is written anew each day. */
function sentenceOf(slot: FrameSlot, day: DayView, text: TextOf<DailySentence>): string {
  const { week, due, daysLeft, keyResults } = day;
  switch (slot.slot) {
    case 'days-left':
      return daysLeft === 0 ? text('newTab.lastDay') : text('newTab.daysLeft', { count: daysLeft });
    case 'check-ins-due':
      return text('newTab.checkInsDue', { count: due.checkIns });
    case 'cycle-ended':
      return text('newTab.cycleEnded', { count: due.cycleEndedDaysAgo ?? 0 });
    case 'expected':
      return text('keyResult.expected', {
        share: percentText(keyResults[slot.keyResult]?.expected ?? 0, text.language),
      });
    default:
      return week.number === null
        ? dateRangeText(week.startsOn, week.endsOn, text.language)
        : text('week.number', { number: week.number });
  }
}

function statusOf(slot: Extract<FrameSlot, { slot: 'status' }>, day: DayView): string {
  const shown = slot.keyResults.flatMap((index) => day.keyResults[index] ?? []);
  const isNever = slot.isOne && shown.some(({ isNeverCheckedIn }) => isNeverCheckedIn);
  return isNever ? 'never-checked-in' : weakestStatus(shown.map(({ status }) => status));
}

/** Knows today: answers what to put in the place of each slot, and whether the kept week has passed. */
export function slotsOf({ language }: Frame, daily: Daily, today: LocalDate): { isNewWeek: boolean; fill: FillSlot } {
  const text = createTextOf(language, daily.sentences);
  const day = dayViewOf(daily.facts, today);
  const { isNewWeek } = day;
  const fill: FillSlot = (slot) => {
    switch (slot.slot) {
      case 'bar':
        return [barOf(slot.now, day.keyResults[slot.keyResult])];
      case 'status':
        return [daily.statuses[statusOf(slot, day)] ?? ''];
      case 'due':
        return duePieces(day, daily.due);
      case 'by-week':
        return [isNewWeek ? slot.later : slot.kept];
      case 'until':
        return slot.on < today ? [] : [slot.node];
      default:
        return [slot.slot === 'week' && !isNewWeek ? slot.text : sentenceOf(slot, day, text)];
    }
  };
  return { isNewWeek, fill };
}
