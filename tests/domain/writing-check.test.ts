import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writingCheck } from '@/components/text/en/writing-check';
import { checkKeyResult, checkObjective, writingRuleIds } from '@/domain/writing-check/check';
import type { Finding, KeyResultContext, WritingRuleId } from '@/domain/writing-check/check';
import { aCycle } from '@/tests/fixtures/build';

interface Line {
  readonly text: string;
  readonly kind: 'objective' | 'kr';
  readonly label: 'good' | 'bad';
  readonly source: string;
}

function linesOf(name: string): Line[] {
  return JSON.parse(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')) as Line[];
}

const corpus = linesOf('okr-writing-corpus.json');
const ownLines = linesOf('okr-writing-lines.json');
const seedLines = corpus.filter(({ source }) => source.startsWith('seed:'));

/**
 * Kept aside while the rules were written: of the sources that are no seeds, the seven that come first by the SHA-256 of
 * their name, a third of all 22.
 */
const keptAside = new Set([
  'OKR Orca guide and methodology pages (adapted)',
  'Google OKR playbook on whatmatters.com and quoted highlights (adapted)',
  'ClickUp list in joelparkerhenderson/objectives-and-key-results (adapted; label by rule)',
  'okr-framework.com personal growth examples (adapted)',
  'Atiim list in joelparkerhenderson/objectives-and-key-results (adapted; label by rule)',
  'Radical Focus notes, juliaamosova.com (adapted)',
  'Pointzi, How OKRs work for product teams (adapted)',
]);

function check({ kind, text }: Pick<Line, 'kind' | 'text'>): readonly Finding[] {
  return kind === 'objective' ? checkObjective(text) : checkKeyResult(text);
}

function errorsOf(line: Pick<Line, 'kind' | 'text'>): WritingRuleId[] {
  return check(line)
    .filter(({ severity }) => severity === 'error')
    .map(({ ruleId }) => ruleId);
}

function isError(line: Line): boolean {
  return errorsOf(line).length > 0;
}

function idsOf(findings: readonly Finding[]): WritingRuleId[] {
  return findings.map(({ ruleId }) => ruleId);
}

function wordsOf(findings: readonly Finding[], ruleId: WritingRuleId): readonly string[] | undefined {
  return findings.find((finding) => finding.ruleId === ruleId)?.words;
}

describe('the lines of the seeds', () => {
  it.each(seedLines)('$kind, $label: $text', (line) => {
    expect(isError(line)).toBe(line.label === 'bad');
  });

  it.each(seedLines.filter(({ kind, label }) => kind === 'objective' && label === 'good'))(
    'has nothing at all to say about “$text”',
    ({ text }) => {
      expect(checkObjective(text)).toEqual([]);
    },
  );

  it.each(['Sales numbers up 30%.', 'Double users.', 'Raise a series B of 5M.'])(
    '“%s” reads as a key result and can become one',
    (text) => {
      expect(checkObjective(text)[0]).toMatchObject({ ruleId: 'objective-is-key-result', canBecomeKeyResult: true });
    },
  );
});

describe.each([
  ['the whole corpus', corpus],
  ['the sources kept aside', corpus.filter(({ source }) => keptAside.has(source))],
  ['our own lines', ownLines],
])('on %s', (_, lines) => {
  it.each(['objective', 'kr'] as const)('of kind %s, most of the bad is caught as an error', (kind) => {
    const bad = lines.filter((line) => line.kind === kind && line.label === 'bad');
    expect(bad.filter(isError).length).toBeGreaterThanOrEqual(0.85 * bad.length);
  });

  it.each(['objective', 'kr'] as const)('of kind %s, hardly any of the good is flagged as an error', (kind) => {
    const good = lines.filter((line) => line.kind === kind && line.label === 'good');
    expect(good.filter(isError).length).toBeLessThanOrEqual(0.05 * good.length);
  });
});

describe('an objective', () => {
  it.each<[string, WritingRuleId]>([
    ['99.95% uptime', 'objective-is-key-result'],
    ['We want to halve waiting times', 'objective-is-key-result'],
    ['Migrating all services to Kubernetes', 'objective-is-task'],
    ['Roll out the benefits package', 'objective-is-task'],
    ['Paint the stairwell and order new signs', 'objective-is-task'],
    ['Move the office to Leeds', 'objective-is-task'],
    ['Translate the help centre into Italian', 'objective-is-task'],
    ['Keep the lights on', 'objective-is-business-as-usual'],
    ['Ownership', 'objective-names-no-destination'],
    ['Do better', 'objective-names-no-destination'],
  ])('“%s” fails %s', (text, ruleId) => {
    expect(errorsOf({ kind: 'objective', text })).toEqual([ruleId]);
  });

  it.each([
    'Be number one in cold-chain transport by 2028',
    'Become one of the 3 most trusted notaries in the canton',
    'Be among the 10 best places to work in Ghent',
    'Build a brand that 18-year-olds wear with pride',
    'Ship the game of the summer in Q3',
    'Become an Industry 4.0 company people want to work for',
    'Earn our first 100 days of trust',
    'Crush the indie puzzle charts',
  ])('“%s” keeps its rank, date, version or slang', (text) => {
    expect(errorsOf({ kind: 'objective', text })).toEqual([]);
  });

  it('gives the words that made the rule fire, as they stand in the text', () => {
    const text = 'Our goal is to Launch the new App by the end of Q3';
    expect(wordsOf(checkObjective(text), 'objective-is-task')).toEqual(['Launch', 'the', 'new', 'App']);
  });

  it('warns about jargon, except what the team allows', () => {
    const text = 'Leverage our XQZ for farmers who love their land';
    expect(wordsOf(checkObjective(text), 'objective-jargon')).toEqual(['Leverage', 'XQZ']);
    expect(idsOf(checkObjective(text, { allowedJargon: ['leverage', 'XQZ'] }))).toEqual([]);
  });

  it('warns about negative framing, several sentences and great length', () => {
    expect(idsOf(checkObjective('Stop firefighting and start engineering'))).toContain('objective-negative');
    expect(idsOf(checkObjective('Own the weekend breakfast. Then the whole day.'))).toContain(
      'objective-many-sentences',
    );
    expect(idsOf(checkObjective(`Delight ${'every '.repeat(30)}guest`))).toContain('objective-too-long');
    expect(idsOf(checkObjective(`Delight ${'😀'.repeat(140)}`))).not.toContain('objective-too-long');
  });

  it('warns about what lies beyond the cycle, unless that is a year', () => {
    const text = 'Be the first choice of the valley by 2030';
    expect(idsOf(checkObjective(text, { cycle: aCycle() }))).toEqual(['objective-longer-than-cycle']);
    expect(idsOf(checkObjective(text, { cycle: aCycle({ kind: 'year', startsOn: '2026-01-01' }) }))).toEqual([]);
    expect(idsOf(checkObjective(text))).toEqual([]);
  });

  it('warns about another team by its name as that team writes it', () => {
    const otherTeams = ['Sales', 'Blue Team'];
    expect(idsOf(checkObjective('Win the valley with the Blue Team', { otherTeams }))).toEqual([
      'objective-depends-on-others',
    ]);
    expect(idsOf(checkObjective('Get great at sales.', { otherTeams }))).toEqual([]);
    expect(idsOf(checkObjective('Win the valley once marketing delivers'))).toEqual(['objective-depends-on-others']);
  });
});

describe('a key result', () => {
  it.each<[string, WritingRuleId]>([
    ['Customers love us', 'key-result-no-metric'],
    ['Website relaunch in Q2 2027', 'key-result-no-metric'],
    ['Launch v2.3 at 18:00 on 5 May', 'key-result-activity'],
    ['Fix all P0 and P1 tickets', 'key-result-activity'],
    ['Hold 12 customer interviews', 'key-result-counted-activity'],
    ['Increase sales calls from 40 to 120 a week', 'key-result-counted-activity'],
    ['Test coverage from 55% to 80%', 'key-result-hygiene'],
  ])('“%s” fails %s', (text, ruleId) => {
    expect(errorsOf({ kind: 'kr', text })).toEqual([ruleId]);
  });

  it.each([
    'Double weekly active teams',
    'Half of all questions answered without an agent',
    'Zero medication errors that reach a patient',
    'Launch a pricing page that turns 12% of visitors into contacts',
    'Feedback loop cut from five days to two',
    'p95 search latency &lt; 200 ms',
  ])('“%s” has its metric', (text) => {
    expect(errorsOf({ kind: 'kr', text })).toEqual([]);
  });

  it('only warns about a missing metric in milestones and yes/no, but still about plain work', () => {
    for (const kind of ['milestones', 'yes-no'] as const) {
      expect(checkKeyResult('ISO 27001 certified', { kind })).toEqual([
        { ruleId: 'key-result-no-metric', severity: 'warning', words: [] },
      ]);
      expect(checkKeyResult('Launch the app', { kind })[0]?.severity).toBe('error');
    }
  });

  it('takes the number from the fields where the text names something to measure (S9)', () => {
    const fields: KeyResultContext = { kind: 'rising', baseline: 3, target: 8, metricKind: 'quality' };
    expect(checkKeyResult('Customer satisfaction', fields)).toEqual([]);
    expect(idsOf(checkKeyResult('Work really hard', fields))).toEqual(['key-result-activity']);
    expect(idsOf(checkKeyResult('Sunshine', fields))).toEqual(['key-result-no-metric']);
    expect(idsOf(checkKeyResult('Webinars', fields))).toEqual(['key-result-counted-activity']);
  });

  it('asks for baseline and kind only where the fields are known', () => {
    const text = 'Revenue of $1.4M in Colorado';
    expect(checkKeyResult(text)).toEqual([]);
    expect(idsOf(checkKeyResult(text, { kind: 'rising', baseline: null, metricKind: null }))).toEqual([
      'key-result-baseline-missing',
      'key-result-kind-missing',
    ]);
    expect(checkKeyResult(text, { kind: 'at-least', baseline: null, metricKind: 'revenue' })).toEqual([]);
  });

  it.each<KeyResultContext>([
    { kind: 'at-least', target: 10, current: 10 },
    { kind: 'at-most', target: 10, current: 3 },
    { kind: 'rising', baseline: 2, target: 10, current: 11 },
    { kind: 'falling', baseline: 20, target: 10, current: 9 },
  ])('is warned about when it is already met: %o', (fields) => {
    expect(idsOf(checkKeyResult('Churn of 10%', fields))).toEqual(['key-result-already-met']);
  });

  it('sees in the text that it is met, and that two metrics stand in one', () => {
    const met = 'Keep churn under 10% (it has been 3% for six months)';
    expect(idsOf(checkKeyResult(met))).toEqual(['key-result-already-met']);
    expect(checkKeyResult('80% activation in the first week (45% today)')).toEqual([]);
    expect(idsOf(checkKeyResult('Revenue up 10% and NPS above 50'))).toEqual(['key-result-two-metrics']);
    expect(checkKeyResult('NPS between 40 and 50')).toEqual([]);
  });
});

describe('the sentences', () => {
  it.each(writingRuleIds)('of %s say why and what to do', (ruleId) => {
    expect(writingCheck[`writing.${ruleId}.why`]).toMatch(/\S.*\.$/u);
    expect(writingCheck[`writing.${ruleId}.do`]).toMatch(/\S.*\.$/u);
  });

  it('belong to a rule each', () => {
    const sentences = writingRuleIds.flatMap((ruleId) => [`writing.${ruleId}.why`, `writing.${ruleId}.do`]);
    expect(Object.keys(writingCheck)).toEqual(expect.arrayContaining(sentences));
  });
});

describe('any text at all', () => {
  const pieces = fc.constantFrom(
    'Increase',
    'from',
    '1',
    '%',
    '(',
    '-',
    '2026',
    '😀',
    '\u202E',
    '\u0000',
    'of',
    'سلام',
    '\n',
    '.',
    '1.',
    '"',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(pieces, { maxLength: 200 }).map((parts) => parts.join(' ')),
    fc.array(pieces, { maxLength: 200 }).map((parts) => parts.join('')),
  );

  it('is judged without a throw, with at most one error, and the same every time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const kind of ['objective', 'kr'] as const) {
          expect(errorsOf({ kind, text }).length).toBeLessThanOrEqual(1);
          expect(check({ kind, text })).toEqual(check({ kind, text }));
        }
      }),
    );
  });

  it('quotes only words that stand in it', () => {
    const plain = fc.array(
      fc.constantFrom('Increase', 'test', 'coverage', 'to', '80%', 'Keep', 'the', 'lights', 'on', 'by', '5'),
    );
    fc.assert(
      fc.property(plain, (parts) => {
        const text = parts.join(' ');
        const quoted = [...checkObjective(text), ...checkKeyResult(text)].flatMap(({ words }) => words);
        expect(quoted.filter((word) => !text.includes(word))).toEqual([]);
      }),
    );
  });

  it.each(['', ' ', '\n\t', '…', '😀'])('has nothing to mend yet in %j', (text) => {
    expect(checkObjective(text)).toEqual([]);
    expect(checkKeyResult(text)).toEqual([]);
  });

  it.each([
    'a',
    '1',
    '1.',
    '1,',
    "1'",
    '-',
    '- ',
    'a-',
    '1 ',
    'we want to ',
    '9-a',
    '&lt;',
    '🙂',
    '\u05D0',
    'per each customer 5 ',
    'e\u0301',
  ])('is read in no time when %j stands there for 100,000 characters', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const startedAt = performance.now();
    checkObjective(text);
    checkKeyResult(text);
    expect(performance.now() - startedAt).toBeLessThan(1000);
  });
});
