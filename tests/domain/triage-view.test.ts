import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignTargetKeys, searchDistractions, type DistractionChoice, type TargetRows } from '@/domain/triage-view';
import { aKeyResult, anId, anObjective } from '@/tests/fixtures/build';

describe('digits of key results', () => {
  function objective(number: number, keyResults: number[], changes = {}): TargetRows {
    return {
      objective: anObjective({ id: anId(number), ...changes }),
      teamName: 'Me',
      isDraft: false,
      keyResults: keyResults.map((one) => aKeyResult({ id: anId(one) })),
    };
  }

  function digits(rows: readonly TargetRows[], added: number[] = []): Record<string, string | null> {
    const keyResults = assignTargetKeys(rows, new Set(added.map(anId))).flatMap((target) => target.keyResults);
    return Object.fromEntries(keyResults.map(({ id, key }) => [Number.parseInt(id.slice(-4), 16), key]));
  }

  it('run through the objectives in the order of creation', () => {
    expect(digits([objective(20, [31, 32, 33]), objective(21, [34, 35])])).toEqual({
      31: '1',
      32: '2',
      33: '3',
      34: '4',
      35: '5',
    });
  });

  it('do not move when objectives or key results are re-ordered', () => {
    const before = digits([objective(20, [31, 32, 33]), objective(21, [34, 35])]);
    expect(digits([objective(21, [35, 34]), objective(20, [33, 31, 32])])).toEqual(before);
  });

  it('stay where they are when a key result is abandoned', () => {
    const rows = objective(20, [31, 32, 33]);
    const abandoned = rows.keyResults.map((keyResult) =>
      keyResult.id === anId(32) ? { ...keyResult, abandonedAt: '2026-11-10T08:00:00.000Z' } : keyResult,
    );
    expect(digits([{ ...rows, keyResults: abandoned }])).toEqual({ 31: '1', 33: '3' });
  });

  it('stay where they are when a whole objective is abandoned', () => {
    const gone = objective(20, [31, 32], { abandonedAt: '2026-11-10T08:00:00.000Z' });
    expect(digits([gone, objective(21, [34])])).toEqual({ 34: '3' });
  });

  it('stay where they are when an amendment adds a key result', () => {
    expect(digits([objective(20, [31, 32, 60]), objective(21, [34, 35])])).toEqual({
      31: '1',
      32: '2',
      34: '3',
      35: '4',
      60: '5',
    });
  });

  it('stay with the team above when an amendment adds a key result of mine', () => {
    const team = objective(20, [31, 32], { teamId: anId(2) });
    expect(digits([objective(21, [40, 60]), team], [60])).toEqual({ 40: '1', 31: '2', 32: '3', 60: '4' });
  });

  it('go to my own key results before those of the team above', () => {
    expect(digits([objective(21, [40, 41]), objective(20, [31], { teamId: anId(2) })])).toEqual({
      40: '1',
      41: '2',
      31: '3',
    });
  });

  it('end at 9', () => {
    const many = objective(20, [31, 32, 33, 34, 35, 36, 37, 38, 39, 40]);
    expect(digits([many])).toMatchObject({ 39: '9', 40: null });
  });

  it('are given within objectives in the order of the rows', () => {
    const targets = assignTargetKeys([objective(21, [33]), objective(20, [31])]);
    expect(targets.map(({ id }) => id)).toEqual([anId(21), anId(20)]);
    expect(targets[0]).toMatchObject({
      title: 'Become a top 5 online ski sock retailer',
      teamName: 'Me',
      isDraft: false,
    });
  });
});

describe('the search over distractions', () => {
  function choice(number: number, name: string, categoryName = 'Requests', hosts: string[] = []): DistractionChoice {
    return { number, name, categoryName, hosts };
  }

  const choices = [
    choice(1, 'A teammate asks'),
    choice(2, 'The article the CEO sent'),
    choice(14, 'A chat ping', 'Messages'),
    choice(20, 'Rereading old e-mail', 'Messages'),
    choice(21, 'Das Überfliegen der Straßenkarte', 'Nachrichten'),
    choice(31, 'News loop', 'News', ['bbc.co.uk', 'spiegel.de']),
    choice(39, 'Videos', 'Entertainment', ['www.youtube.com']),
  ];

  function found(query: string, atMost?: number): number[] {
    return searchDistractions(query, choices, atMost).map(({ number }) => number);
  }

  it.each([
    ['2', [2, 20, 21]],
    ['14', [14]],
    ['art', [2, 21]],
    ['ARTICLE', [2]],
    ['ceo art', [2]],
    ['uber', [21]],
    ['strasse', [21]],
    ['straße', [21]],
    ['messages', [14, 20]],
    ['youtube', [39]],
    ['bbc', [31]],
    ['2 article', [2]],
    ['zebra', []],
  ])('"%s" finds %o', (query, numbers) => {
    expect(found(query)).toEqual(numbers);
  });

  it('puts the beginning of a word before its inside, and a name before a category', () => {
    const ranked = [
      choice(1, 'Renewal'),
      choice(2, 'The new tool'),
      choice(3, 'New ideas'),
      choice(4, 'Gossip', 'Newspapers'),
      choice(5, 'Surfing', 'Web', ['news.example']),
    ];
    expect(searchDistractions('new', ranked).map(({ number }) => number)).toEqual([3, 2, 1, 4, 5]);
  });

  it('offers the first ones while nothing is typed, and at most as many as asked for', () => {
    expect(found('  ', 3)).toEqual([1, 2, 14]);
    expect(found('e', 2)).toHaveLength(2);
  });

  it('finds every distraction by its number first, and does not mind what is typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...choices), fc.string(), (one, noise) => {
        expect(found(String(one.number))[0]).toBe(one.number);
        expect(found(noise).length).toBeLessThanOrEqual(choices.length);
      }),
    );
  });
});
