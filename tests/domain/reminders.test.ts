import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekStartOf } from '@/domain/calendar';
import { decideReminder, dueKinds, isQuiet, reminderKinds } from '@/domain/reminders';
import type { ReminderMark } from '@/domain/reminders';

const monday = '2026-11-23';
const nothing = { checkIns: 0, plan: false, wins: false };
const loud = { quietWeekdays: [], quietFromHour: null, quietToHour: null };
const atMonday = { today: monday, hour: 9, weekStartsOn: monday, checkInWeekday: 1, quiet: loud } as const;

function mark(ranOn: string, kinds: ReminderMark['kinds'] = [], weekStartsOn = weekStartOf(ranOn, 1)): ReminderMark {
  return { ranOn, weekStartsOn, kinds };
}

describe('what is due', () => {
  it.each([
    [nothing, []],
    [{ ...nothing, wins: true, checkIns: 2 }, ['check-in', 'wins']],
    [{ checkIns: 1, plan: true, wins: true }, ['check-in', 'plan', 'wins']],
  ])('%o is told in the order in which it is done', (due, kinds) => {
    expect(dueKinds(due)).toEqual(kinds);
  });
});

describe('quiet times', () => {
  const night = { ...loud, quietFromHour: 22, quietToHour: 7 };
  const day = { ...loud, quietFromHour: 9, quietToHour: 17 };
  const weekend = { ...loud, quietWeekdays: [6, 7] };

  it.each([
    ['a quiet weekday', weekend, '2026-11-28T12', true],
    ['another weekday', weekend, '2026-11-23T12', false],
    ['the first quiet hour', day, '2026-11-23T09', true],
    ['the hour that ends them', day, '2026-11-23T17', false],
    ['late, over midnight', night, '2026-11-23T23', true],
    ['early, over midnight', night, '2026-11-23T06', true],
    ['between them', night, '2026-11-23T07', false],
    ['an empty stretch', { ...loud, quietFromHour: 8, quietToHour: 8 }, '2026-11-23T08', false],
    ['an end without a start', { ...loud, quietToHour: 8 }, '2026-11-23T07', false],
  ])('%s', (_case, quiet, at, expected) => {
    const [today = '', hour] = at.split('T');
    expect(isQuiet(today, Number(hour), quiet)).toBe(expected);
  });
});

describe('a reminder', () => {
  const due = { checkIns: 2, plan: true, wins: false };

  it('is given on the first run, and says that nothing was missed', () => {
    const decision = decideReminder({ ...atMonday, due, mark: null });
    expect(decision.reminder).toEqual({ kinds: ['check-in', 'plan'], weeksMissed: 0 });
    expect(decision.mark).toEqual({ ...mark(monday, ['check-in', 'plan']), checkInWeekStartsOn: monday });
  });

  it('speaks of check-ins once in the week from their anchor day', () => {
    const onThursdays = { ...atMonday, checkInWeekday: 4, due: { ...nothing, checkIns: 2 } } as const;
    const first = decideReminder({ ...onThursdays, mark: null });
    expect(first.reminder?.kinds).toEqual(['check-in']);
    const wednesday = decideReminder({ ...onThursdays, today: '2026-11-25', mark: first.mark });
    expect(wednesday.reminder).toBeNull();
    const thursday = decideReminder({ ...onThursdays, today: '2026-11-26', mark: wednesday.mark });
    expect(thursday.reminder?.kinds).toEqual(['check-in']);
    const next = { ...onThursdays, today: '2026-11-30', weekStartsOn: '2026-11-30' };
    expect(decideReminder({ ...next, mark: thursday.mark }).reminder).toBeNull();
    const plan = decideReminder({ ...next, due: { ...due, wins: false }, mark: thursday.mark });
    expect(plan.reminder?.kinds).toEqual(['check-in', 'plan']);
  });

  it('reads the mark of an earlier version, which knew the calendar week alone', () => {
    const onThursdays = { ...atMonday, checkInWeekday: 4, due: { ...nothing, checkIns: 2 } } as const;
    const old = mark(monday, ['check-in']);
    expect(decideReminder({ ...onThursdays, today: '2026-11-25', mark: old }).reminder).toBeNull();
    expect(decideReminder({ ...onThursdays, today: '2026-11-26', mark: old }).reminder?.kinds).toEqual(['check-in']);
    expect(
      decideReminder({ ...atMonday, today: '2026-11-26', due, mark: mark(monday, ['check-in', 'plan']) }).reminder,
    ).toBeNull();
  });

  it('is given once a week for each kind, however often the clock is looked at', () => {
    const first = decideReminder({ ...atMonday, due, mark: mark('2026-11-20') });
    const again = decideReminder({ ...atMonday, hour: 10, due, mark: first.mark });
    expect(again.reminder).toBeNull();
    const friday = { ...atMonday, today: '2026-11-27', due: { checkIns: 0, plan: false, wins: true } };
    const wins = decideReminder({ ...friday, mark: again.mark });
    expect(wins.reminder).toEqual({ kinds: ['wins'], weeksMissed: 0 });
    expect(wins.mark?.kinds).toEqual(['check-in', 'plan', 'wins']);
    expect(decideReminder({ ...friday, hour: 18, mark: wins.mark }).reminder).toBeNull();
  });

  it('is one after an absence of three weeks, not three, and says so', () => {
    const decision = decideReminder({ ...atMonday, due, mark: mark('2026-11-02', ['check-in', 'plan', 'wins']) });
    expect(decision.reminder).toEqual({ kinds: ['check-in', 'plan'], weeksMissed: 3 });
    expect(decideReminder({ ...atMonday, hour: 10, due, mark: decision.mark }).reminder).toBeNull();
  });

  it('waits for the end of quiet times without losing anything', () => {
    const quiet = { ...loud, quietWeekdays: [1] };
    const old = mark('2026-11-02');
    expect(decideReminder({ ...atMonday, quiet, due, mark: old })).toEqual({ mark: old, reminder: null });
    const tuesday = { ...atMonday, today: '2026-11-24', quiet };
    expect(decideReminder({ ...tuesday, due, mark: old }).reminder).toEqual({
      kinds: ['check-in', 'plan'],
      weeksMissed: 3,
    });
  });

  it('is none while nothing is due, and missed nothing when the clock was put back', () => {
    expect(decideReminder({ ...atMonday, due: nothing, mark: null }).reminder).toBeNull();
    const ahead = decideReminder({ ...atMonday, due, mark: mark('2030-01-01') });
    expect(ahead.reminder?.weeksMissed).toBe(0);
  });

  it('is never given twice in its week for a kind, whatever happens in it', () => {
    const step = fc.record({
      days: fc.integer({ min: 0, max: 9 }),
      hour: fc.integer({ min: 0, max: 23 }),
      due: fc.record({ checkIns: fc.integer({ min: 0, max: 2 }), plan: fc.boolean(), wins: fc.boolean() }),
    });
    const property = fc.property(
      fc.array(step, { maxLength: 30 }),
      fc.integer({ min: 1, max: 7 }),
      (steps, checkInWeekday) => {
        let today = monday;
        let last: ReminderMark | null = null;
        const news = new Map<string, number>();
        for (const { days, hour, due: dueNow } of steps) {
          today = addDays(today, days);
          const before: ReminderMark | null = last;
          const weekStartsOn = weekStartOf(today, 1);
          const checkInWeekStartsOn = weekStartOf(today, checkInWeekday);
          const around = { today, hour, weekStartsOn, checkInWeekday, quiet: loud };
          const decision = decideReminder({ ...around, due: dueNow, mark: before });
          for (const kind of decision.reminder?.kinds ?? []) {
            const isKnown =
              before?.kinds.includes(kind) === true &&
              (kind === 'check-in'
                ? before.checkInWeekStartsOn === checkInWeekStartsOn
                : before.weekStartsOn === weekStartsOn);
            const week = `${kind === 'check-in' ? checkInWeekStartsOn : weekStartsOn} ${kind}`;
            news.set(week, (news.get(week) ?? 0) + (isKnown ? 0 : 1));
          }
          last = decision.mark;
        }
        return [...news.values()].every((times) => times === 1) && news.size <= steps.length * reminderKinds.length;
      },
    );
    fc.assert(property);
  });
});
