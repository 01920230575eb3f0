import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cycleFromForm, type CycleForm } from '@/domain/cycle-form';
import { blankKeyResult } from '@/domain/key-result-form';
import { numberFieldText } from '@/domain/number-field';
import { parseNumberText } from '@/domain/number-text';
import {
  formFromObjective,
  objectiveFromForm,
  type FormReading,
  type KeyResultContent,
  type KeyResultForm,
  type ObjectiveContent,
  type ObjectiveForm,
} from '@/domain/objective-form';
import type { DismissedCheck } from '@/domain/model/objective';
import type { Result } from '@/domain/result';

function anId(number: number): string {
  return `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

function aReading(over: Partial<FormReading> = {}): FormReading {
  let next = 900;
  return { locale: 'en', newId: () => anId((next += 1)), stored: [], ...over };
}

function aRow(over: Partial<KeyResultForm> = {}): KeyResultForm {
  return { ...blankKeyResult(), title: 'Q4 revenue', ...over };
}

function aForm(keyResults: readonly KeyResultForm[], over: Partial<ObjectiveForm> = {}): ObjectiveForm {
  const base = {
    id: null,
    teamId: anId(1),
    cycleId: anId(2),
    kind: 'standard',
    ownerId: null,
    pillarId: null,
    gutFeeling: null,
    needsFrom: '',
    dismissedChecks: [],
  } as const;
  return { ...base, title: 'Become a top 5 online ski sock retailer', keyResults, ...over };
}

function rulesOf(result: Result<unknown>): readonly string[] {
  return result.ok ? [] : result.problems.map(({ field, rule }) => `${field} ${rule}`);
}

function read(rows: readonly KeyResultForm[], over: Partial<FormReading> = {}): readonly KeyResultContent[] {
  const result = objectiveFromForm(aForm(rows), aReading(over));
  return result.ok ? result.value.keyResults : [];
}

describe('reading the form of an objective', () => {
  it('turns what was typed into numbers', () => {
    const [revenue] = read([aRow({ style: 'money', currency: 'usd', baseline: '$0.2M', target: '1.4M' })]);
    expect(revenue).toMatchObject({ baseline: 200_000, target: 1_400_000, weight: 1 });
    expect(revenue?.format).toEqual({ style: 'money', currency: 'USD', unit: '' });
  });

  it('reads numbers in the locale of whoever types', () => {
    expect(read([aRow({ style: 'score', baseline: '3,1', target: '4,5' })], { locale: 'de' })[0]).toMatchObject({
      baseline: 3.1,
      target: 4.5,
    });
  });

  it('drops rows that nobody has written in', () => {
    expect(read([blankKeyResult(), aRow(), blankKeyResult()]).map(({ title }) => title)).toEqual(['Q4 revenue']);
  });

  it('names every problem after its row in the form, blank ones counted', () => {
    const rows = [blankKeyResult(), aRow({ baseline: 'some', weight: '0' }), aRow({ title: ' ', target: '12' })];
    expect(rulesOf(objectiveFromForm(aForm(rows, { title: ' ' }), aReading()))).toEqual([
      'title missing',
      'keyResults.1.baseline not-a-number',
      'keyResults.1.weight out-of-range',
      'keyResults.2.title missing',
    ]);
  });

  it('keeps a half-written draft: a missing baseline, target or owner is no problem yet', () => {
    expect(rulesOf(objectiveFromForm(aForm([aRow(), aRow({ kind: 'between', low: '4' })]), aReading()))).toEqual([]);
  });

  it('refuses numbers that contradict each other', () => {
    const rows = [aRow({ baseline: '40', target: '40' }), aRow({ kind: 'between', low: '8', high: '4' })];
    expect(rulesOf(objectiveFromForm(aForm(rows), aReading()))).toEqual([
      'keyResults.0.target same-as-baseline',
      'keyResults.1.high band-upside-down',
    ]);
  });

  it('says what is too long', () => {
    const long = 'x'.repeat(501);
    const rows = [
      aRow({ title: long }),
      aRow({ unit: 'u'.repeat(41) }),
      aRow({ kind: 'milestones', milestones: long }),
    ];
    expect(rulesOf(objectiveFromForm(aForm(rows, { title: long }), aReading()))).toEqual([
      'title too-long',
      'keyResults.0.title too-long',
      'keyResults.1.unit too-long',
      'keyResults.2.milestones too-long',
    ]);
  });

  it('refuses a currency that is none', () => {
    const rows = [aRow({ style: 'money', currency: 'dollars' })];
    expect(rulesOf(objectiveFromForm(aForm(rows), aReading()))).toEqual(['keyResults.0.currency unknown-choice']);
  });

  it('stores and checks only the figures that the kind asks for', () => {
    const [done] = read([aRow({ kind: 'yes-no', baseline: 'nonsense', target: '12', settledFor: '2' })]);
    expect(done).toMatchObject({ baseline: null, target: null, settledFor: null });
  });

  it('takes the direction from the numbers', () => {
    const kinds = read([aRow({ baseline: '31', target: '8' }), aRow({ kind: 'falling', baseline: '8', target: '31' })]);
    expect(kinds.map(({ kind }) => kind)).toEqual(['falling', 'rising']);
  });

  it('reads milestones line by line and keeps id and weight where the title stays', () => {
    const printer = { id: anId(21), title: 'Label printer', weight: 3 };
    const shelf = { id: anId(22), title: 'Returns shelf', weight: 1 };
    const row = aRow({ id: anId(11), kind: 'milestones', milestones: ' Second shift\n\nLabel printer\nLabel printer' });
    const [keyResult] = read([row], { stored: [{ id: anId(11), milestones: [printer, shelf] }] });
    expect(keyResult?.milestones).toEqual([
      { id: anId(901), title: 'Second shift', weight: 1 },
      printer,
      { id: anId(902), title: 'Label printer', weight: 1 },
    ]);
  });
});

const figure = fc.oneof(
  fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => Number(value.toPrecision(12))),
);
const title = fc.string({ minLength: 1, maxLength: 60 }).map((text) => `K${text.replaceAll(/\s+/gu, ' ')}`.trim());
const format = fc.record({
  style: fc.constantFrom('count', 'percent', 'money', 'ratio', 'seconds', 'score', 'nps'),
  currency: fc.constantFrom(null, 'USD', 'EUR', 'JPY'),
  unit: fc.constantFrom('', 'shops', 'h'),
});

const keyResult: fc.Arbitrary<KeyResultContent> = fc
  .record({
    id: fc.constant(anId(11)),
    title,
    metricKind: fc.constantFrom(null, 'growth', 'quality'),
    format,
    weight: fc.constantFrom(1, 0.5, 2),
    ownerId: fc.constantFrom(null, anId(3)),
    confidenceAtStart: fc.integer({ min: 1, max: 10 }),
    dismissedChecks: fc.constantFrom<DismissedCheck[][]>(
      [],
      [{ ruleId: 'key-result-no-metric', reason: 'We count later' }],
    ),
    numbers: fc.uniqueArray(figure, { minLength: 2, maxLength: 2, comparator: 'SameValueZero' }),
    settledFor: fc.option(figure),
    milestones: fc.uniqueArray(title, { minLength: 1, maxLength: 4 }),
    form: fc.constantFrom('way', 'least', 'most', 'between', 'milestones', 'yes-no'),
  })
  .map(({ numbers, milestones, form, settledFor, ...shared }) =>
    contentOf(form, { numbers, milestones, settledFor, shared }),
  );

interface Parts {
  readonly numbers: readonly number[];
  readonly milestones: readonly string[];
  readonly settledFor: number | null;
  readonly shared: Pick<
    KeyResultContent,
    'id' | 'title' | 'metricKind' | 'format' | 'weight' | 'confidenceAtStart' | 'dismissedChecks' | 'ownerId'
  >;
}

/** A key result that is as the rules want it: the direction agrees, and only what the kind has is set. */
function contentOf(
  form: string,
  { numbers: [one = 0, other = 1], milestones, settledFor, shared }: Parts,
): KeyResultContent {
  const none = { ...shared, baseline: null, target: null, low: null, high: null, milestones: [], settledFor: null };
  const [low, high] = [Math.min(one, other), Math.max(one, other)];
  switch (form) {
    case 'way':
      return { ...none, kind: other < one ? 'falling' : 'rising', baseline: one, target: other, settledFor };
    case 'least':
      return { ...none, kind: 'at-least', target: one, settledFor };
    case 'most':
      return { ...none, kind: 'at-most', baseline: one, target: other, settledFor };
    case 'between':
      return { ...none, kind: 'between', low, high, settledFor };
    case 'milestones':
      return {
        ...none,
        kind: 'milestones',
        milestones: milestones.map((name, index) => ({ id: anId(30 + index), title: name, weight: 1 })),
      };
    default:
      return { ...none, kind: 'yes-no' };
  }
}

describe('the form of a stored objective', () => {
  it('reads back as the same content, in every language', () => {
    fc.assert(
      fc.property(title, keyResult, fc.constantFrom('en', 'de', 'es', 'fr'), (name, stored, locale) => {
        const objective = {
          id: anId(9),
          teamId: anId(1),
          cycleId: anId(2),
          title: name,
          kind: 'standard' as const,
          ownerId: null,
          pillarId: anId(3),
          gutFeeling: 'miracle' as const,
          needsFrom: 'Legal',
          dismissedChecks: [{ ruleId: 'objective-jargon', reason: 'We love it' }],
        } satisfies ObjectiveContent & { id: string };
        const form = formFromObjective(objective, [stored], locale);
        const reading = aReading({ locale, stored: [{ id: anId(11), milestones: stored.milestones }] });
        const { id: _, ...content } = objective;
        expect(objectiveFromForm(form, reading)).toEqual({
          ok: true,
          value: { objective: content, keyResults: [stored] },
        });
      }),
      { numRuns: 400 },
    );
  });
});

describe('a number in an input field', () => {
  const money = { style: 'money', currency: 'USD', unit: '' } as const;

  it('is written in short where that loses nothing', () => {
    expect(numberFieldText(1_400_000, money, 'en')).toBe('$1.4M');
  });

  it('is written in full where the short form would round it', () => {
    expect(numberFieldText(974_321, money, 'en')).toBe('974,321');
  });

  it('goes without its unit, which has a field of its own', () => {
    expect(numberFieldText(12, { style: 'count', currency: null, unit: 'shops' }, 'en')).toBe('12');
  });

  it('is empty when there is none', () => {
    expect(numberFieldText(null, money, 'en')).toBe('');
  });

  it('always reads back as itself', () => {
    fc.assert(
      fc.property(figure, format, fc.constantFrom('en', 'de', 'es', 'fr'), (value, shape, locale) => {
        expect(parseNumberText(numberFieldText(value, shape, locale), shape, locale)).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe('reading the form of a cycle', () => {
  const form: CycleForm = {
    teamId: anId(1),
    name: ' Q4 2026 ',
    kind: 'quarter',
    startsOn: '2026-10-01',
    endsOn: '2026-12-31',
  };

  it('trims the name', () => {
    expect(cycleFromForm(form)).toEqual({ ok: true, value: { ...form, name: 'Q4 2026' } });
  });

  it('names what is missing or wrong', () => {
    expect(rulesOf(cycleFromForm({ ...form, name: '', startsOn: '', endsOn: '2026-02-30' }))).toEqual([
      'name missing',
      'startsOn missing',
      'endsOn not-a-date',
    ]);
  });

  it('refuses an end before the start, and takes a single day', () => {
    expect(rulesOf(cycleFromForm({ ...form, endsOn: '2026-09-30' }))).toEqual(['endsOn ends-before-start']);
    expect(cycleFromForm({ ...form, endsOn: form.startsOn }).ok).toBe(true);
  });
});
