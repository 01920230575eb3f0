import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithin } from '@/domain/calendar';
import { numberProblems } from '@/domain/cycle-lock';
import { firstRunContent } from '@/domain/first-run';
import type { FirstRunInput, FirstRunKeyResult } from '@/domain/first-run';

const today = '2026-11-18';

const filled: FirstRunInput = {
  mission: '',
  objective: 'Become a top 5 online ski sock retailer',
  keyResults: [],
  cycleKind: 'quarter',
};

function line(text: string, baseline = ''): FirstRunKeyResult {
  return { line: text, baseline };
}

function problemsOf(changes: Partial<FirstRunInput>): string[] {
  const content = firstRunContent({ ...filled, ...changes }, today, 'en');
  return content.ok ? [] : content.problems.map(({ field, rule }) => `${field}: ${rule}`);
}

function contentOf(changes: Partial<FirstRunInput>) {
  const content = firstRunContent({ ...filled, ...changes }, today, 'en');
  return content.ok ? content.value : null;
}

describe('the first-run form', () => {
  it('needs nothing but an objective', () => {
    expect(contentOf({})).toEqual({
      mission: '',
      objective: filled.objective,
      keyResults: [],
      cycle: { kind: 'quarter', startsOn: '2026-10-01', endsOn: '2026-12-31' },
    });
  });

  it('takes the month when a month is chosen', () => {
    expect(contentOf({ cycleKind: 'month' })?.cycle).toEqual({
      kind: 'month',
      startsOn: '2026-11-01',
      endsOn: '2026-11-30',
    });
  });

  it('drops the space around words', () => {
    expect(contentOf({ mission: ' Warm feet ', objective: '\n Win Aspen ' })).toMatchObject({
      mission: 'Warm feet',
      objective: 'Win Aspen',
    });
  });

  it.each<[FirstRunKeyResult, object]>([
    [line('Q4 revenue 0.2M to 1.4M'), { title: 'Q4 revenue', kind: 'rising', baseline: 200_000, target: 1_400_000 }],
    [line('Returns from 9% to 5%'), { title: 'Returns', kind: 'falling', baseline: 9, target: 5 }],
    [line('Revenue of $1.4M', '0.2M'), { baseline: 200_000, target: 1_400_000 }],
  ])('reads %j', (typed, expected) => {
    expect(contentOf({ keyResults: [typed] })?.keyResults).toMatchObject([expected]);
  });

  it('leaves out empty lines and names the others by their place', () => {
    const keyResults = [line(''), line(' \t '), line('Revenue of $1.4M')];
    expect(problemsOf({ keyResults })).toEqual(['keyResults.2.baseline: missing']);
    expect(contentOf({ keyResults: [line(''), line('Returns from 9% to 5%')] })?.keyResults).toHaveLength(1);
  });

  it.each<[string, Partial<FirstRunInput>, string[]]>([
    ['no objective', { objective: '' }, ['objective: missing']],
    ['an objective of space', { objective: ' \n ' }, ['objective: missing']],
    ['an objective of 501 signs', { objective: 'x'.repeat(501) }, ['objective: too-long']],
    ['a mission of 501 signs', { mission: 'x'.repeat(501) }, ['mission: too-long']],
    [
      'a target that is the baseline',
      { keyResults: [line('Revenue from 5 to 5')] },
      ['keyResults.0.line: same-as-baseline'],
    ],
    [
      'words for a baseline',
      { keyResults: [line('Revenue of $1.4M', 'quite a lot')] },
      ['keyResults.0.baseline: not-a-number'],
    ],
    ['a baseline left open', { keyResults: [line('Revenue of $1.4M')] }, ['keyResults.0.baseline: missing']],
    [
      'everything wrong at once',
      {
        mission: 'x'.repeat(501),
        objective: '',
        keyResults: [line('Revenue from 5 to 5'), line('Revenue of $1', 'lots')],
      },
      [
        'mission: too-long',
        'objective: missing',
        'keyResults.0.line: same-as-baseline',
        'keyResults.1.baseline: not-a-number',
      ],
    ],
  ])('refuses %s by field', (_case, changes, expected) => {
    expect(problemsOf(changes)).toEqual(expected);
  });

  it('refuses a line of more than five hundred signs', () => {
    const keyResults = [line(`${'word '.repeat(200)} from 1 to 2`)];
    expect(problemsOf({ keyResults })).toContain('keyResults.0.line: too-long');
  });

  it('takes a key result between two edges', () => {
    const content = firstRunContent({ ...filled, keyResults: [line('Reply time between 2 h and 4 h')] }, today, 'en');
    expect(content.ok && content.value.keyResults).toMatchObject([
      { title: 'Reply time', kind: 'between', low: 7200, high: 14_400 },
    ]);
  });

  it('never throws, whatever is typed, and what it accepts could be locked at once', () => {
    const typed = fc.record({
      line: fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.tuple(fc.double(), fc.double()).map(([from, to]) => `Revenue from ${from} to ${to}`),
        fc.constantFrom('NaN to Infinity', '1e999 to -1e999', '\u202E5 to 6', '٥ to ٦', '- to -', '%%%', '0 to -0'),
      ),
      baseline: fc.oneof(fc.constant(''), fc.string({ maxLength: 20 }), fc.double().map(String)),
    });
    fc.assert(
      fc.property(fc.array(typed, { maxLength: 3 }), fc.constantFrom('en', 'de', 'fr', 'es'), (keyResults, locale) => {
        const content = firstRunContent({ ...filled, keyResults }, today, locale);
        if (content.ok) {
          const figures = content.value.keyResults.map((one) => ({ ...one, milestones: [] }));
          expect(figures.flatMap((one) => numberProblems(one))).toEqual([]);
          expect(isWithin(today, content.value.cycle.startsOn, content.value.cycle.endsOn)).toBe(true);
        } else {
          const unnamed = content.problems.filter(({ field }) => !/^keyResults\.\d\.(line|baseline)$/.test(field));
          expect(unnamed).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
