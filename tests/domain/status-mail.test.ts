import { beforeAll, describe, expect, it } from 'vitest';
import { loadStatusMailText } from '@/components/text/status-mail';
import type { StatusMailText } from '@/components/text/status-mail';
import { weekViewOf } from '@/domain/calendar';
import { confidenceMovement } from '@/domain/confidence-movement';
import { keyResultView } from '@/domain/okr-view';
import { mailText as mailTextOf } from '@/domain/mail-forms';
import { statusMail } from '@/domain/status-mail';
import type { StatusMail, StatusMailRows } from '@/domain/status-mail';
import type { CheckIn } from '@/domain/model/check-in';
import type { KeyResult } from '@/domain/model/key-result';
import { aCheckIn, aCycle, aKeyResult, anId, aPriority } from '@/tests/fixtures/build';

const week = weekViewOf('2026-11-16', 1);
let text: StatusMailText;
beforeAll(async () => {
  text = await loadStatusMailText('en');
});

/** Dates are written with spaces of several widths. */
const plain = (words: string): string => words.replaceAll(/[\u2009\u202F\u00A0]/g, ' ');
const mailText = (mail: StatusMail): string => plain(mailTextOf(mail));

function aMailKeyResult(keyResult: Partial<KeyResult>, checkIns: readonly CheckIn[]) {
  const context = { cycle: aCycle(), startedOn: null, today: '2026-11-22', checkInWeekday: 1, away: [] } as const;
  return {
    view: keyResultView({ keyResult: aKeyResult(keyResult), ownerName: null, checkIns }, context),
    movement: confidenceMovement(checkIns, week.startsOn, week.endsOn),
  };
}

function rows(changes: Partial<StatusMailRows> = {}): StatusMailRows {
  return {
    week,
    nextWeek: weekViewOf('2026-11-23', 1),
    objectives: [],
    priorities: [],
    nextPriorities: [],
    risks: ['', ''],
    notes: ['', ''],
    ...changes,
  };
}

const checkIn = (number: number, changes: Partial<CheckIn>): CheckIn =>
  aCheckIn({ id: anId(400 + number), ...changes });

describe('the status mail', () => {
  it('says where the OKRs stand, what was done and why not, what comes next, risks and notes, in this order', () => {
    const mail = statusMail(
      rows({
        objectives: [
          {
            title: 'Become a top 5 online ski sock retailer',
            keyResults: [
              aMailKeyResult({ title: 'Q4 revenue' }, [
                checkIn(1, { date: '2026-11-09', confidence: 5 }),
                checkIn(2, { date: '2026-11-16', confidence: 6, value: 62, reason: 'The Christmas mail sells' }),
              ]),
              aMailKeyResult({ title: 'Returning customers', id: anId(31) }, [
                checkIn(3, { date: '2026-11-09', confidence: 5, value: 23 }),
                checkIn(4, { date: '2026-11-17', confidence: 3, value: 23, reason: 'Nobody came back.' }),
              ]),
              aMailKeyResult({ title: 'Rating', id: anId(32) }, []),
            ],
          },
        ],
        priorities: [
          aPriority({ id: anId(91), rank: 'P2', text: 'Photograph the merino line', doneOn: '2026-11-18' }),
          aPriority({ doneOn: '2026-11-17' }),
          aPriority({ id: anId(92), text: 'Interview five customers', whyNot: 'Two cancelled' }),
        ],
        nextPriorities: [aPriority({ id: anId(93), text: 'Open the shop in Aspen' })],
        risks: ['The dyer is late', 'The dyer is late'],
        notes: ['First line\nSecond line', ''],
      }),
      text,
    );
    expect(plain(mail.subject)).toBe('Status, Week 47, November 16 – 22');
    expect(mailText(mail)).toBe(`Objectives and key results
Become a top 5 online ski sock retailer
- Q4 revenue: 62, target 100. Confidence 6 of 10, up from 5. Why: The Christmas mail sells.
- Returning customers: 23, target 100. Confidence 3 of 10, down from 5. Why: Nobody came back.
- Rating: no data yet, target 100. Confidence 5 of 10. No check-in this week.

Last priorities (Week 47, November 16 – 22)
- Done: P1 Send the Christmas e-mail sequence to Colorado.
- Not done: P1 Interview five customers. Why: Two cancelled.
- Done: P2 Photograph the merino line.

Next priorities (Week 48, November 23 – 29)
- P1 Open the shop in Aspen

Risks and blockers
The dyer is late

Notes
First line
Second line
`);
  });

  it('says plainly what is missing', () => {
    expect(mailText(statusMail(rows(), text))).toBe(`Objectives and key results
No objective is running.

Last priorities (Week 47, November 16 – 22)
None were planned.

Next priorities (Week 48, November 23 – 29)
Not planned yet.

Risks and blockers
None.

Notes
None.
`);
  });

  it('tells five P2 of the next week and counts the rest', () => {
    const nextPriorities = Array.from({ length: 8 }, (_, index) =>
      aPriority({ id: anId(90 + index), rank: index === 7 ? 'P1' : 'P2', text: `Step ${index}` }),
    );
    const next = statusMail(rows({ nextPriorities }), text).sections[2];
    expect(next?.blocks).toEqual([
      {
        kind: 'list',
        items: ['P1 Step 7', 'P2 Step 0', 'P2 Step 1', 'P2 Step 2', 'P2 Step 3', 'P2 Step 4', 'and 2 more P2'],
      },
    ]);
  });

  it('calls a week that starts on Sunday by its dates', () => {
    const sunday = { week: weekViewOf('2026-11-18', 7), nextWeek: weekViewOf('2026-11-25', 7) };
    expect(plain(statusMail(rows(sunday), text).subject)).toBe('Status, November 15 – 21');
  });

  it.each(['de', 'es', 'fr'] as const)('is written in %s from top to bottom', async (language) => {
    const english = mailText(statusMail(rows(), text));
    const other = mailText(statusMail(rows(), await loadStatusMailText(language)));
    const [lines, others] = [english.split('\n'), other.split('\n')];
    expect(others).toHaveLength(lines.length);
    // "Notes" is "Notes" in French too.
    expect(others.filter((line, index) => line !== '' && line !== 'Notes' && line === lines[index])).toEqual([]);
  });
});
