import { describe, expect, it } from 'vitest';
import {
  draftedFeelings,
  objectiveContext,
  openFindings,
  type DraftedOkr,
  type TeamWords,
} from '@/domain/draft-review';
import { blankKeyResult, type KeyResultForm } from '@/domain/key-result-form';
import { keyResultQuestion, writtenLine } from '@/domain/key-result-check';
import type { KeyResult } from '@/domain/model/key-result';
import type { Objective } from '@/domain/model/objective';
import { checkKeyResult, checkObjective } from '@/domain/writing-check/check';
import { aCycle, aKeyResult, anId, anObjective, percent } from '@/tests/fixtures/build';

const words: TeamWords = { allowedJargon: [], otherTeams: [] };

function okr(objective: Partial<Objective>, ...keyResults: Partial<KeyResult>[]): DraftedOkr {
  return { objective: anObjective(objective), keyResults: keyResults.map(aKeyResult) };
}

function aRow(changes: Partial<KeyResultForm>): KeyResultForm {
  return { ...blankKeyResult(), title: 'Shops that sell our socks', ...changes };
}

describe('the line of a key result as the check reads it', () => {
  it.each([
    [{ baseline: '3', target: '12', unit: 'shops' }, 'Shops that sell our socks from 3 to 12 shops'],
    [{ baseline: '', target: '12' }, 'Shops that sell our socks to 12'],
    [{ kind: 'falling', baseline: '9', target: '' }, 'Shops that sell our socks from 9'],
    [{ kind: 'at-least', baseline: '3', target: '12' }, 'Shops that sell our socks at least 12'],
    [{ kind: 'at-most', target: '12' }, 'Shops that sell our socks at most 12'],
    [{ kind: 'between', low: '5', high: '9' }, 'Shops that sell our socks between 5 and 9'],
    [{ kind: 'between', low: '5' }, 'Shops that sell our socks'],
    [{ kind: 'milestones', milestones: 'one' }, 'Shops that sell our socks'],
    [{ kind: 'yes-no', target: '7' }, 'Shops that sell our socks'],
    [{ title: '  ', target: '12' }, ''],
  ] as const)('%j: %s', (changes, line) => {
    expect(writtenLine(aRow(changes))).toBe(line);
  });

  const rulesOf = (changes: Partial<KeyResultForm>): string[] => {
    const { text, context } = keyResultQuestion(aRow(changes), 'standard', 'en');
    return checkKeyResult(text, context).map(({ ruleId }) => ruleId);
  };

  it('asks for the start and the kind of a metric only once it has a target', () => {
    expect(rulesOf({ title: 'Shops that sell our socks' })).toEqual(['key-result-no-metric']);
    expect(rulesOf({ target: '12' })).toEqual(['key-result-baseline-missing', 'key-result-kind-missing']);
    expect(rulesOf({ baseline: '3', target: '12', metricKind: 'growth' })).toEqual([]);
    expect(rulesOf({ kind: 'between', low: '5', high: '9', metricKind: 'quality' })).toEqual([]);
  });

  it('points out a limit that holds already', () => {
    const limit = { kind: 'at-most', target: '12', metricKind: 'quality' } as const;
    expect(rulesOf({ ...limit, baseline: '8' })).toEqual(['key-result-already-met']);
    expect(rulesOf({ ...limit, baseline: '20' })).toEqual([]);
  });
});

describe('the softer check of an exploration', () => {
  it.each(['Launch the new website', 'Improve things'])('only warns of %j', (title) => {
    const severities = (objectiveKind: Objective['kind']) =>
      checkObjective(title, { objectiveKind }).map(({ severity }) => severity);
    expect(severities('standard')).toEqual(['error']);
    expect(severities('exploration')).toEqual(['warning']);
  });

  it('still refuses to take a metric for an objective', () => {
    expect(checkObjective('Double users', { objectiveKind: 'exploration' })[0]?.severity).toBe('error');
  });

  it.each(['Interview 20 customers', 'Talk to the first users', 'Happier users'])(
    'only warns of %j below it',
    (line) => {
      const severities = (objectiveKind: Objective['kind']) =>
        checkKeyResult(line, { objectiveKind }).map(({ severity }) => severity);
      expect(severities('standard')).toContain('error');
      expect(severities('exploration')).not.toContain('error');
    },
  );
});

describe('an answered finding', () => {
  it('stays in the list and lets the next error show', () => {
    const text = 'Continue to increase sales by 30%';
    const [first] = checkObjective(text);
    const ids = checkObjective(text, { dismissed: [first?.ruleId ?? ''] }).map(({ ruleId }) => ruleId);
    expect(ids).toContain(first?.ruleId);
    expect(ids.length).toBeGreaterThan(1);
  });
});

describe('what the start of a cycle looks through again', () => {
  const launch = { title: 'Launch the new website' };
  const report = { id: anId(31), title: 'Publish the annual report', target: null, baseline: null };

  it('lists the open errors of objectives and key results', () => {
    const found = openFindings([okr(launch, {}, report)], aCycle(), words);
    expect(found.map(({ title, finding }) => [title, finding.ruleId])).toEqual([
      [launch.title, 'objective-is-task'],
      [report.title, 'key-result-activity'],
    ]);
  });

  it('leaves out warnings, and what was dismissed', () => {
    const dismissedChecks = [{ ruleId: 'objective-is-task', reason: 'It is the point' }];
    const answered = { ...report, dismissedChecks: [{ ruleId: 'key-result-activity', reason: 'The law asks for it' }] };
    expect(openFindings([okr({ ...launch, dismissedChecks }, answered)], aCycle(), words)).toEqual([]);
    expect(openFindings([okr({ title: 'Leverage synergy to delight every guest' })], aCycle(), words)).toEqual([]);
  });

  it('reads the figures of the fields, in whatever kind', () => {
    const band = {
      kind: 'between',
      title: 'Food waste per meal',
      low: 40,
      high: 60,
      baseline: null,
      target: null,
    } as const;
    expect(openFindings([okr({}, band, { format: percent, title: 'Orders on time' })], aCycle(), words)).toEqual([]);
  });

  it('tells how each objective felt, and what its confidences say', () => {
    const okrs = [
      okr({ gutFeeling: 'doomed' }, { confidenceAtStart: 2 }, { confidenceAtStart: 1 }),
      okr({ id: anId(21) }, { confidenceAtStart: 5 }),
      okr({ id: anId(22) }),
    ];
    expect(draftedFeelings(okrs).map(({ gutFeeling, confidence }) => [gutFeeling, confidence])).toEqual([
      ['doomed', 'fantasy'],
      [null, 'fitting'],
      [null, null],
    ]);
  });

  it('knows the words of the team, its neighbours and whom it needs', () => {
    const rules = (objective: Partial<Objective>, known: Partial<TeamWords> = {}) => {
      const { title, ...rest } = anObjective(objective);
      return checkObjective(title, objectiveContext(rest, aCycle(), { ...words, ...known })).map(
        ({ ruleId }) => ruleId,
      );
    };
    expect(rules({ needsFrom: 'Legal' })).toEqual(['objective-depends-on-others']);
    const title = 'Make every Shop engineering release a feast';
    expect(rules({ title }, { otherTeams: ['Shop engineering'] })).toEqual(['objective-depends-on-others']);
    const jargon = { title: 'Delight every XQZ guest with low-hanging fruit' };
    expect(rules(jargon)).toEqual(['objective-jargon']);
    expect(rules(jargon, { allowedJargon: ['xqz', 'Low-hanging', 'fruit'] })).toEqual([]);
  });
});
