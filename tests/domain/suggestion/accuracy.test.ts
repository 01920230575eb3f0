import { describe, expect, it } from 'vitest';
import { createSuggestionEngine } from '@/domain/suggestion/engine';
import { recordingFrom } from '@/scripts/bench-suggest/recorded';
import { replay, subjectOf } from '@/scripts/bench-suggest/replay';
import { finalPersonas } from '@/scripts/suggestion-stream/final-personas';
import { generateStream } from '@/scripts/suggestion-stream/generate';
import { tuningPersonas } from '@/scripts/suggestion-stream/tuning-personas';

/* What the suggestion promises, on invented days of people on whom it was tuned and of people on whom it was not. */

const noClock = (): number => 0;

describe.each([
  ['people it was tuned on', tuningPersonas, 5, 'vague'],
  ['people set aside', finalPersonas, 6, 'vague'],
  ['people set aside whose titles are clear', finalPersonas, 7, 'clear'],
] as const)('on %s', (_, personas, seed, manner) => {
  const recording = recordingFrom(generateStream(personas, seed, 350, manner), 'stream');

  it('answers most entries, and beats naive Bayes by five points', () => {
    const { n, answered, top1, top3, naiveBayesTop1 } = replay(recording, {}, noClock);
    expect(answered / n).toBeGreaterThan(0.6);
    expect(top1 - naiveBayesTop1).toBeGreaterThan(0.05);
    expect(top3).toBeGreaterThan(top1);
  });

  it('beats it at a coverage of 60% too', () => {
    const { n, answered, top1, naiveBayesTop1 } = replay(recording, { coverage: 0.6 }, noClock);
    expect(answered / n).toBeCloseTo(0.6);
    // Where titles are clear, the surest answers of both are as right as arbitrary verdicts allow.
    expect(top1 - naiveBayesTop1).toBeGreaterThan(manner === 'clear' ? 0.02 : 0.05);
  });

  it('says how often it is right', () => {
    const engine = createSuggestionEngine(recording.known);
    const answers = recording.entries.map((entry) => {
      const subject = subjectOf(entry);
      const first = engine.suggest(subject, 0)?.ranked[0];
      engine.learn(subject, entry.key);
      return { confidence: first?.confidence ?? 0, isRight: first?.key === entry.key };
    });
    for (const [from, to] of [
      [0.25, 0.5],
      [0.5, 0.75],
      [0.75, 1],
    ] as const) {
      const band = answers.filter(({ confidence }) => confidence >= from && confidence < to);
      const said = band.reduce((sum, { confidence }) => sum + confidence, 0) / band.length;
      const right = band.filter(({ isRight }) => isRight).length / band.length;
      expect(Math.abs(said - right)).toBeLessThan(0.1);
    }
  });

  it('is right three times in four where it answers 40%', () => {
    expect(replay(recording, { coverage: 0.4 }, noClock).top1).toBeGreaterThan(0.75);
  });
});

describe('the invented stream', () => {
  it('is the same for the same seed, and another for another', () => {
    const [one, again, other] = [3, 3, 4].map((seed) => generateStream(tuningPersonas, seed, 40));
    expect(one).toEqual(again);
    expect(one?.entries).not.toEqual(other?.entries);
  });
});

describe('a recording', () => {
  it('is replayed in the order of time, whatever is missing', () => {
    const { entries, known } = recordingFrom(
      {
        objectives: [{ id: 'o1', title: 'Sell socks', keyResults: [{ id: 'k1', title: 'Revenue' }] }],
        entries: [
          { at: '2026-02-02T10:00:00Z', verdict: 'distraction', target: 31 },
          { at: '2026-01-01', url: 'example.com/a', title: null, verdict: 'on-objective', target: 'gone' },
        ],
      },
      'file',
    );
    expect(known.map(({ key }) => key)).toEqual(['on-objective o1', 'on-objective k1']);
    expect(entries.map(({ key }) => key)).toEqual(['on-objective gone', 'distraction 31']);
    expect(entries[0]?.url).toBe('https://example.com/a');
  });

  it.each([
    [[], 'file is not an object.'],
    [{}, 'file has no list in the field "entries".'],
    [{ entries: [{ verdict: 'distraction' }] }, 'file: entry 1 has no date and time in the field "at".'],
    [{ entries: [{ at: '2026-01-01' }] }, 'file: entry 1 has no verdict in the field "verdict".'],
  ])('%j is refused in one sentence', (content, sentence) => {
    expect(() => recordingFrom(content, 'file')).toThrow(sentence);
  });

  it('of nothing gives nothing', () => {
    expect(replay({ known: [], entries: [] }, {}, noClock)).toMatchObject({ n: 0, answered: 0, top1: 0 });
  });
});
