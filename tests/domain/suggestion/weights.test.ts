import { describe, expect, it } from 'vitest';
import { createCalibration } from '@/domain/suggestion/calibration';
import { voices } from '@/domain/suggestion/evidence';
import type { Evidence, Voice } from '@/domain/suggestion/evidence';
import { firstWeights } from '@/domain/suggestion/first-weights';
import { situationsOf } from '@/domain/suggestion/situation';
import { createWeightBook } from '@/domain/suggestion/weights';
import { trainedWeights } from '@/scripts/bench-suggest/train';

const uncertain = new Float64Array([0.5, 0.5]);

/** Two targets; the voice speaks for the first. */
function said(voice: Voice, situation: string): Evidence {
  const rows = new Map([[voice, new Float64Array([2, 0])]]);
  return { signs: [], shares: uncertain, rows, known: new Map(), situations: [situation] };
}

describe('the weights of the voices', () => {
  const first = { page: voices.map(() => 0.2), request: voices.map(() => 0.2) };

  it('grow where a voice was right, in that situation alone', () => {
    const book = createWeightBook(first);
    for (let times = 0; times < 10; times += 1) {
      book.move(said('host', 'page'), uncertain, [{ slot: 0, part: 1 }]);
    }
    expect(book.of(said('host', 'page')).get('host')).toBeGreaterThan(0.3);
    expect(book.of(said('host', 'page')).get('word')).toBe(0.2);
    expect(book.of(said('host', 'request')).get('host')).toBe(0.2);
  });

  it('fall to nothing, never below, where a voice was wrong, and recover', () => {
    const book = createWeightBook(first);
    const moveAll = (slot: number): void => {
      for (let times = 0; times < 50; times += 1) book.move(said('host', 'page'), uncertain, [{ slot, part: 1 }]);
    };
    moveAll(1);
    expect(book.of(said('host', 'page')).get('host')).toBe(0);
    moveAll(0);
    expect(book.of(said('host', 'page')).get('host')).toBeGreaterThan(0.2);
  });

  it('heed a slip as little as it was meant', () => {
    const [sure, half] = [createWeightBook(first), createWeightBook(first)];
    sure.move(said('host', 'page'), uncertain, [{ slot: 0, part: 1 }]);
    half.move(said('host', 'page'), uncertain, [
      { slot: 0, part: 0.5 },
      { slot: 1, part: 0.5 },
    ]);
    expect(half.table()['page']?.[voices.indexOf('host')]).toBeCloseTo(0.2);
    expect(sure.table()['page']?.[voices.indexOf('host')]).toBeGreaterThan(0.2);
  });

  it('start for every situation there is, with one for each voice', () => {
    const known = new Set(Object.keys(firstWeights));
    const shapes = [
      { text: '', title: '' },
      { text: '', title: 'Page' },
      { text: 'Ask', title: '' },
    ];
    const circumstances = [0, 0.6, 1, 2].flatMap((telling) =>
      [true, false].map((isKnownAddress) => ({
        minutesSince: telling * 30,
        tellingWord: telling,
        tellingHost: telling,
        isKnownAddress,
      })),
    );
    const named = shapes.flatMap((shape) => circumstances.flatMap((one) => situationsOf(shape, one)));
    expect(named.filter((situation) => !known.has(situation))).toEqual([]);
    expect(Object.values(firstWeights).every((row) => row.length === voices.length)).toBe(true);
  });

  it('can be trained from recordings', () => {
    const entry = { at: '2026-01-05T10:00:00Z', url: 'https://a.example/x', title: 'Ranking', text: '', key: 'one' };
    const entries = Array.from({ length: 30 }, (_, index) => ({ ...entry, key: index % 3 === 0 ? 'two' : 'one' }));
    const trained = trainedWeights([{ known: [], entries }], 1);
    expect(Object.keys(trained)).toEqual(Object.keys(firstWeights));
    expect(trained['known page']).not.toEqual(firstWeights['known page']);
    expect(trained['new request']).toEqual(firstWeights['new request']);
  });
});

describe('situations', () => {
  it('tell a page with words of its own from an untitled document in a stretch', () => {
    const shared = { minutesSince: 3, tellingHost: 0.1, isKnownAddress: false };
    expect(situationsOf({ text: '', title: 'Ranking' }, { ...shared, tellingWord: 2 })).toEqual([
      'new page',
      'clear words, minutes ago',
      'shared host',
    ]);
    expect(situationsOf({ text: '', title: '' }, { ...shared, tellingWord: 0, tellingHost: null })).toEqual([
      'new untitled',
      'no words, minutes ago',
      'new host',
    ]);
  });
});

describe('the calibration', () => {
  it('keeps the order, and promises less than certainty', () => {
    const { of } = createCalibration();
    const confidences = [0, 0.1, 0.3, 0.6, 0.9, 1].map(of);
    expect(confidences).toEqual(confidences.toSorted((one, other) => one - other));
    expect(confidences.every((confidence) => confidence > 0 && confidence < 1)).toBe(true);
  });

  it('follows how often this person agrees with what was certain', () => {
    const [steady, erratic] = [createCalibration(), createCalibration()];
    for (let times = 0; times < 1000; times += 1) {
      steady.learn(0.99, true);
      erratic.learn(0.99, times % 3 !== 0);
    }
    expect(steady.of(0.99)).toBeGreaterThan(0.94);
    expect(erratic.of(0.99)).toBeCloseTo(0.67, 1);
    expect(erratic.unforeseeable()).toBeGreaterThan(steady.unforeseeable());
  });
});
