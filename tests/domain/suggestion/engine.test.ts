import { describe, expect, it } from 'vitest';
import { createSuggestionEngine } from '@/domain/suggestion/engine';
import { gatherEvidence, opinion, opinionOfSign, voices } from '@/domain/suggestion/evidence';
import { createMemory, remember, slotOf } from '@/domain/suggestion/memory';
import { reasonsFor } from '@/domain/suggestion/reasons';
import { signsOf } from '@/domain/suggestion/subject';
import type { Subject } from '@/domain/suggestion/subject';
import { targetWords } from '@/domain/suggestion/target-words';
import { aSubject } from './subjects';

const known = [
  { key: 'search', texts: ['Searches without a result from 14% to 5%'] },
  { key: 'checkout', texts: ['Checkout conversion from 2.1% to 3%'] },
  { key: 'support', texts: ['Support answers within a day'] },
];

/** Days apart, so that nothing is of the same stretch. */
function spaced(subjects: readonly (readonly [Partial<Subject>, string])[]): (readonly [Subject, string])[] {
  return subjects.map(([changes, key], index) => [aSubject({ minute: index * 1440, ...changes }), key]);
}

function taught(...subjects: readonly (readonly [Partial<Subject>, string])[]) {
  const engine = createSuggestionEngine(known);
  for (const [subject, key] of spaced(subjects)) engine.learn(subject, key);
  return engine;
}

const later = { minute: 1_000_000 };
const page = { url: 'https://tracker.example/browse/PAY-7', title: 'PAY-7' };
const mail = (title: string) => ({ url: `https://mail.example/m/${title.length * 7919}`, title });

describe('a suggestion', () => {
  it('is silent while nothing speaks for anything', () => {
    expect(createSuggestionEngine(known).suggest(aSubject({ title: 'Lunch' }), 0.4)).toBeNull();
    expect(createSuggestionEngine([]).suggest(aSubject({ title: 'Lunch' }), 0)).toBeNull();
  });

  it('starts from the words of the key results', () => {
    const answer = createSuggestionEngine(known).suggest(aSubject({ title: 'Why shoppers leave the checkout' }), 0.3);
    expect(answer?.ranked[0]?.key).toBe('checkout');
    expect(answer?.reasons).toEqual([{ kind: 'words', words: ['checkout'] }]);
  });

  it('knows the same address again, and says so', () => {
    const engine = taught([page, 'checkout'], [mail('one'), 'search'], [page, 'checkout'], [mail('two'), 'support']);
    const answer = engine.suggest(aSubject({ ...page, ...later }));
    expect(answer?.ranked[0]?.key).toBe('checkout');
    expect(answer?.reasons[0]).toEqual({ kind: 'address' });
  });

  it('follows a site whose meaning has changed', () => {
    const before = Array.from({ length: 30 }, () => [page, 'search'] as const);
    const after = Array.from({ length: 12 }, () => [page, 'checkout'] as const);
    expect(taught(...before, ...after).suggest(aSubject({ ...page, ...later }))?.ranked[0]?.key).toBe('checkout');
  });

  it('takes one verdict against all that is known for a slip, and the same address for what it was tagged', () => {
    const checkout = (index: number) => [{ url: `https://own.example/${index}`, title: 'Basket' }, 'checkout'] as const;
    const search = (index: number) => [{ url: `https://other.example/${index}`, title: 'Query' }, 'search'] as const;
    const known30 = Array.from({ length: 30 }, (_, index) => (index % 2 === 0 ? checkout(index) : search(index)));
    const odd = { url: 'https://own.example/odd', title: 'Basket' };
    const engine = taught(...known30, [odd, 'support']);
    const next = { ...later, url: 'https://own.example/next', title: 'Basket' };
    expect(engine.suggest(aSubject(next))?.ranked[0]?.key).toBe('checkout');
    expect(engine.suggest(aSubject({ ...odd, ...later }))?.ranked.map(({ key }) => key)).toContain('support');
    const often = taught(...known30, ...Array.from({ length: 8 }, () => [odd, 'support'] as const));
    expect(often.suggest(aSubject({ ...odd, ...later }))?.ranked[0]?.key).toBe('support');
  });

  it('learns who asks for what', () => {
    const ask = (asker: string, text: string) => ({ asker, text });
    const engine = taught(
      [ask('Sam', 'can you look'), 'support'],
      [ask('Priya', 'can you look'), 'checkout'],
      [ask('Sam', 'again please'), 'support'],
      [ask('Priya', 'again please'), 'checkout'],
    );
    const answer = engine.suggest(aSubject({ ...later, asker: 'Sam', text: 'a thing' }), 0);
    expect(answer?.ranked[0]?.key).toBe('support');
    expect(answer?.reasons).toContainEqual({ kind: 'asker', asker: 'Sam' });
  });

  it('leans on what was tagged just before when the page itself says nothing', () => {
    const titles = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
    const engine = createSuggestionEngine(known);
    titles.forEach((title, index) => {
      engine.learn(
        aSubject({ minute: index * 10_000, title: `${title}${title}` }),
        index % 2 === 0 ? 'search' : 'support',
      );
    });
    const [soon, tomorrow] = [5 * 10_000 + 4, 6 * 10_000];
    const answerAt = (minute: number) => engine.suggest(aSubject({ minute, title: 'Untitled' }), 0);
    expect(answerAt(soon)?.ranked[0]?.key).toBe('support');
    expect(answerAt(soon)?.reasons).toContainEqual({ kind: 'stretch' });
    expect(answerAt(tomorrow)).toBeNull();
  });

  it('knows the sites of the catalogue once their distraction was chosen somewhere', () => {
    const engine = taught([{ title: 'Storm in the north' }, 'distraction 31'], [mail('three'), 'search']);
    const answer = engine.suggest(aSubject({ ...later, url: 'https://www.bbc.co.uk/live', title: 'Live' }), 0);
    expect(answer?.ranked[0]?.key).toBe('distraction 31');
    expect(answer?.reasons).toContainEqual({ kind: 'host', host: 'www.bbc.co.uk' });
  });

  it('is the same for the same verdicts, and asking changes nothing', () => {
    const subjects = Array.from(
      { length: 60 },
      (_, index) => [mail(`word${index % 7}`), ['search', 'support'][index % 2] ?? ''] as const,
    );
    const [one, other] = [taught(...subjects), taught(...subjects)];
    for (let times = 0; times < 5; times += 1) one.suggest(aSubject({ title: 'word3' }), 0);
    const subject = aSubject({ ...later, title: 'word3 word5' });
    expect(one.suggest(subject, 0)).toEqual(other.suggest(subject, 0));
  });

  it('ranks three with confidences that leave room for the rest', () => {
    const ranked = taught([page, 'checkout']).suggest(aSubject(page), 0)?.ranked ?? [];
    expect(ranked).toHaveLength(3);
    expect(ranked.map(({ confidence }) => confidence)).toEqual(
      ranked.map(({ confidence }) => confidence).toSorted((one, another) => another - one),
    );
    expect(ranked.reduce((sum, { confidence }) => sum + confidence, 0)).toBeLessThanOrEqual(1.000001);
  });

  it('remembers a bounded number of signs and targets', () => {
    const engine = createSuggestionEngine([]);
    const learn = (from: number, to: number): void => {
      for (let number = from; number < to; number += 1) {
        const url = `https://host${number}.example/path${number}/place${number}/${number}`;
        const title = `alpha${number}word beta${number}word gamma${number}word delta${number}word`;
        engine.learn(aSubject({ minute: number, url, title, asker: `${number}` }), `target ${number % 900}`);
      }
    };
    learn(0, 3200);
    const size = engine.memorySize();
    learn(3200, 3800);
    expect(size).toBeLessThan(60_000);
    expect(engine.memorySize()).toBeLessThan(size * 1.15);
  });
});

describe('the evidence', () => {
  it('is the logarithm of how much more probable a sign makes a target', () => {
    const sightings = { total: 10, byTarget: new Map([[0, 10]]) };
    expect(opinion(sightings, 0, 0.1, 0)).toBeCloseTo(Math.log(10));
    expect(opinion(sightings, 1, 0.1, 1)).toBeCloseTo(Math.log(1 / 11));
    expect(opinion(sightings, 0, 0, 1)).toBe(0);
  });

  it('hears little from a host that is shared by all, much from one that is not', () => {
    const memory = createMemory();
    const slots = known.map(({ key }) => slotOf(memory, key));
    const [own, shared] = ['https://own.example/a', 'https://shared.example/a'].map((url) =>
      signsOf(aSubject({ url })),
    );
    slots.forEach((slot, index) => {
      for (let times = 0; times < 6; times += 1) {
        remember(memory, shared ?? [], { minute: index * 10_000 + times, slot });
      }
    });
    remember(memory, own ?? [], { minute: 90_000, slot: 1 });
    const host = (signs = own) => signs?.find(({ kind }) => kind === 'host') ?? { kind: 'host', sign: '', written: '' };
    const share = 1 / 3;
    expect(Math.abs(opinionOfSign(memory, host(shared), 1, share))).toBeLessThan(0.1);
    expect(opinionOfSign(memory, host(own), 1, share)).toBeGreaterThan(0.5);
  });

  it('gives the reasons in the order of their strength, and says so when there is none but habit', () => {
    const memory = createMemory();
    const slot = slotOf(memory, 'search');
    slotOf(memory, 'other');
    const subject = aSubject({ title: 'Ranking of synonyms' });
    remember(memory, signsOf(subject), { minute: 0, slot });
    const words = targetWords([]);
    const all = new Map(voices.map((voice) => [voice, 1]));
    const evidence = gatherEvidence(memory, words, { ...subject, minute: 9999 });
    expect(reasonsFor(memory, evidence, slot, all)).toEqual([{ kind: 'words', words: ['Ranking', 'synonyms'] }]);
    const blank = gatherEvidence(memory, words, aSubject({ minute: 9999, hour: 20 }));
    expect(reasonsFor(memory, blank, slot, all)).toEqual([]);
  });
});
