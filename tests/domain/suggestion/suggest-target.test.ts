import { describe, expect, it } from 'vitest';
import { targetKey } from '@/domain/entry-target';
import type { VerdictTarget } from '@/domain/model/entry';
import { createSuggestionEngine } from '@/domain/suggestion/engine';
import { newVerdicts } from '@/domain/suggestion/log-change';
import { subjectOfEntry, subjectOfPage, subjectOfRequest } from '@/domain/suggestion/subjects-of';
import { choosableTargets, knownTargets, suggestTarget } from '@/domain/suggestion/suggest-target';
import { anEntry, anId, aRequest, aTagRule, pointingAt } from '@/tests/fixtures/build';

const checkout: VerdictTarget = { verdict: 'on-objective', objectiveId: anId(20), keyResultId: anId(30) };
const news: VerdictTarget = { verdict: 'distraction', distractionNumber: 31 };
const support: VerdictTarget = { verdict: 'protects', healthMetricId: anId(60) };
const view = {
  objectives: [
    {
      id: anId(20),
      title: 'Shoppers find what they came for',
      teamName: 'Me',
      isDraft: false,
      keyResults: [{ id: anId(30), title: 'Checkout conversion to 3%', key: '1' }],
    },
  ],
  healthMetrics: [{ id: anId(60), title: 'Answers within a day' }],
};
const now = { at: '2026-11-18T12:00:00.000Z', today: '2026-11-18', hour: 13 };
const page = { url: 'https://tracker.example/browse/PAY-7', title: 'PAY-7' };

describe('what is learned from and asked about', () => {
  it('is the same for a page before and after it was tagged', () => {
    const entry = anEntry({ subject: 'page', ...page, at: now.at, date: now.today, hour: now.hour, source: null });
    expect(subjectOfEntry(entry)).toEqual(subjectOfPage(page, now));
    expect(subjectOfPage(page, now)).toMatchObject({ hour: 13, weekday: 3, asker: '' });
  });

  it('is the text and who asks, for a request', () => {
    const request = aRequest({ text: 'Look at PAY-7', source: 'customer', sourceName: ' Ada ' });
    expect(subjectOfRequest(request, now)).toMatchObject({ title: '', text: 'Look at PAY-7', asker: 'Ada' });
    expect(subjectOfRequest({ ...request, sourceName: '' }, now).asker).toBe('customer');
    const done = anEntry({ subject: 'request', title: 'Look at PAY-7', source: 'customer', sourceName: 'Ada' });
    expect(subjectOfEntry(done)).toMatchObject({ title: '', text: 'Look at PAY-7', asker: 'Ada' });
  });
});

describe('a suggested target', () => {
  const choosable = choosableTargets(view, [31, 34]);

  function ground(changes: Partial<Parameters<typeof suggestTarget>[1]> = {}) {
    const engine = createSuggestionEngine(knownTargets(view, new Map([[anId(30), ['Draw the cart anew']]])));
    return { engine, choosable, rules: [], neverRecordHosts: [], ...changes };
  }

  it('is one of those that can be chosen', () => {
    expect([...choosable.keys()]).toHaveLength(5);
    expect(choosable.get(targetKey(checkout))).toEqual(checkout);
  });

  it('comes from the words of a key result and of its tasks', () => {
    const of = (title: string) => suggestTarget(subjectOfPage({ url: '', title }, now), ground());
    expect(of('Abandoned checkout')).toEqual({ target: checkout, reasons: [{ kind: 'words', words: ['checkout'] }] });
    expect(of('A cart')?.target).toEqual(checkout);
  });

  it('follows a rule first, whatever was tagged', () => {
    const { engine } = ground();
    for (let day = 1; day < 9; day += 1) {
      engine.learn(subjectOfPage(page, { ...now, at: `2026-11-0${day}T12:00:00.000Z` }), targetKey(checkout));
    }
    expect(suggestTarget(subjectOfPage(page, now), ground({ engine }))?.target).toEqual(checkout);
    const rules = [aTagRule({ host: 'tracker.example', pathPrefix: '', target: support, isOn: true })];
    const ruled = suggestTarget(subjectOfPage(page, now), ground({ engine, rules }));
    expect(ruled).toEqual({ target: support, reasons: [{ kind: 'rule' }] });
  });

  it('is none for sites that are never recorded', () => {
    const rules = [aTagRule({ host: 'tracker.example', pathPrefix: '', target: support, isOn: true })];
    const barred = ground({ rules, neverRecordHosts: ['tracker.example'] });
    expect(suggestTarget(subjectOfPage(page, now), barred)).toBeNull();
  });

  it('is none that is gone or hidden', () => {
    const { engine } = ground();
    engine.learn(subjectOfPage(page, now), targetKey(news));
    const hidden = ground({ engine, choosable: choosableTargets(view, [34]) });
    expect(suggestTarget(subjectOfPage(page, now), ground({ engine }))?.target).toEqual(news);
    expect(suggestTarget(subjectOfPage(page, now), hidden)).toBeNull();
  });
});

describe('what the log has gained', () => {
  const at = (number: number) => `2026-11-18T10:${String(number).padStart(2, '0')}:00.000Z`;
  const entries = [1, 2, 3, 4].map((number) => anEntry({ id: anId(number), at: at(number), ...pointingAt(checkout) }));
  const sight = (from: number, to: number, position: string) => ({ entries: entries.slice(from, to), position });

  it('is what was added, when nothing else happened', () => {
    expect(newVerdicts(sight(0, 2, 'a'), sight(0, 4, 'b'))?.map(({ id }) => id)).toEqual([anId(3), anId(4)]);
    expect(newVerdicts(sight(0, 3, 'a'), sight(1, 4, 'b'))?.map(({ id }) => id)).toEqual([anId(4)]);
    expect(newVerdicts(sight(0, 0, 'a'), sight(0, 1, 'b'))).toHaveLength(1);
    expect(newVerdicts(sight(0, 2, 'a'), sight(0, 2, 'a'))).toEqual([]);
  });

  it.each([
    ['an undone entry', sight(0, 3, 'b')],
    ['a step elsewhere, perhaps further back', sight(0, 4, 'b')],
    ['more new entries than are looked at', { entries: [anEntry({ id: anId(9), at: at(9) })], position: 'b' }],
    [
      'another verdict',
      { entries: [...entries.slice(0, 3), anEntry({ ...entries[3], ...pointingAt(news) })], position: 'b' },
    ],
    ['an entry in the past', { entries: [anEntry({ id: anId(9), at: at(0) }), ...entries], position: 'b' }],
  ])('is not told after %s', (_, later) => {
    expect(newVerdicts(sight(0, 4, 'a'), later)).toBeNull();
  });
});
