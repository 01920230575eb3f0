// What of a painted page depends on the day: kept as facts and computed when it is painted, never stored.

import type { LocalDate } from './model/base';
import type { Cycle } from './model/cycle';
import type { KeyResult } from './model/key-result';
import type { Weekday } from './model/settings';
import type { AwayPeriod } from './away';
import { daysLeft, weekViewOf } from './calendar';
import { checkInDue, isCheckInWanted, type DueInput } from './check-in-due';
import { dueView, type DueView, type WeekView } from './new-tab-view';
import { keyResultStatus, type Status } from './objective-status';
import { expectedProgress, hasPace, paceVerdict } from './pace';
import type { Progress } from './progress';

/** What the status of a key result is made of. */
export interface KeyResultFacts {
  readonly kind: KeyResult['kind'];
  readonly progress: Progress;
  readonly confidence: number;
  readonly lastCheckInOn: LocalDate | null;
  readonly addedOn: LocalDate | null;
}

/** What a new tab shows of a day, as it was known when these facts were kept. */
export interface DayFacts {
  /** The week that the plan, the wins and the focus belong to. */
  readonly weekStartsOn: LocalDate;
  readonly firstDayOfWeek: Weekday;
  readonly anchorWeekday: Weekday;
  readonly away: readonly AwayPeriod[];
  /** The cycle of the shown objectives; null when none is shown. */
  readonly cycle: Pick<Cycle, 'state' | 'startsOn' | 'endsOn'> | null;
  /** The local date on which that cycle was started; a page kept by an earlier version does not tell. */
  readonly startedOn?: LocalDate | null;
  /** The active cycles of the shown teams, unclosed ones included. */
  readonly ownCycles: readonly Pick<Cycle, 'state' | 'endsOn'>[];
  /** Those of the headline first, then those of the other objectives in their order. */
  readonly keyResults: readonly KeyResultFacts[];
  readonly priorities: number;
  readonly wins: number;
  readonly inbox: number;
}

/** A key result on a day. */
export interface KeyResultDay {
  readonly expected: number | null;
  readonly status: Status;
  readonly isNeverCheckedIn: boolean;
}

/** The facts as they are on one day. */
export interface DayView {
  readonly week: WeekView;
  /** The kept week has passed: its plan and its focus with it. */
  readonly isNewWeek: boolean;
  readonly daysLeft: number;
  readonly keyResults: readonly KeyResultDay[];
  readonly due: DueView;
}

/** What a new tab says on a day, by the same rules as the live one. */
export function dayViewOf(facts: DayFacts, today: LocalDate): DayView {
  const { cycle, startedOn = null, away, anchorWeekday } = facts;
  const week = weekViewOf(today, facts.firstDayOfWeek);
  const isNewWeek = week.startsOn !== facts.weekStartsOn;
  let checkIns = 0;
  const keyResults = facts.keyResults.map(({ kind, progress, confidence, lastCheckInOn, addedOn }): KeyResultDay => {
    if (cycle === null) {
      return { expected: null, status: 'no-data', isNeverCheckedIn: false };
    }
    const checkInDates = lastCheckInOn === null ? [] : [lastCheckInOn];
    const input: DueInput = { cycle, startedOn, checkInDates, today, anchorWeekday, away, addedOn };
    const due = checkInDue(input);
    checkIns += isCheckInWanted(input) ? 1 : 0;
    return {
      expected: hasPace(kind) && cycle.state !== 'draft' ? expectedProgress(cycle, today) : null,
      status: keyResultStatus({ due, progress, confidence, pace: paceVerdict({ kind, progress, cycle, today }) }),
      isNeverCheckedIn: due === 'never-checked-in',
    };
  });
  return {
    ...{ week, isNewWeek, keyResults },
    daysLeft: cycle === null ? 0 : daysLeft(cycle.endsOn, today),
    due: dueView({
      ...{ today, week, away, checkIns, cycles: facts.ownCycles, inbox: facts.inbox },
      hasActiveCycle: cycle !== null,
      plan: isNewWeek ? null : { priorities: { length: facts.priorities } },
      winCount: isNewWeek ? 0 : facts.wins,
    }),
  };
}
