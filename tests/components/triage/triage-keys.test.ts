import { describe, expect, it } from 'vitest';
import { type KeyFacts, triageKeyAction } from '@/components/triage/triage-keys';
import { anId, aView, ids } from './build';

function press(key: string, over: Partial<KeyFacts> = {}): KeyFacts {
  return { key, code: '', isShifted: false, hasModifier: false, isTyping: false, isRepeat: false, ...over };
}

const onObjective = (keyResultId: string | null) => ({
  kind: 'tag',
  target: { verdict: 'on-objective', objectiveId: ids.objective, keyResultId },
});

describe('triageKeyAction', () => {
  it.each([
    ['1', onObjective(ids.revenue)],
    ['2', onObjective(ids.customers)],
    ['0', onObjective(null)],
    ['p', { kind: 'tag', target: { verdict: 'protects', healthMetricId: ids.reply } }],
    ['d', { kind: 'focus-distraction' }],
    ['n', { kind: 'new-request' }],
    ['z', { kind: 'undo' }],
    ['?', { kind: 'show-keys' }],
  ])('%s', (key, action) => {
    expect(triageKeyAction(press(key), aView())).toEqual(action);
  });

  it('takes capitals that come from Caps Lock', () => {
    expect(triageKeyAction(press('D'), aView())).toEqual({ kind: 'focus-distraction' });
  });

  it('redoes with Shift+Z, and gives no other letter a meaning with Shift', () => {
    expect(triageKeyAction(press('Z', { isShifted: true }), aView())).toEqual({ kind: 'redo' });
    expect(triageKeyAction(press('N', { isShifted: true }), aView())).toBeNull();
  });

  it('takes ? however the layout reaches it', () => {
    expect(triageKeyAction(press('?', { isShifted: true, code: 'Minus' }), aView())).toEqual({ kind: 'show-keys' });
  });

  it.each(['3', '9', 'x', 'Enter', 'ArrowDown', ' '])('leaves %s alone', (key) => {
    expect(triageKeyAction(press(key), aView())).toBeNull();
  });

  it.each([{ isTyping: true }, { hasModifier: true }, { isRepeat: true }])('ignores every key with %o', (over) => {
    for (const key of ['1', '0', 'p', 'd', 'n', 'z', '?']) {
      expect(triageKeyAction(press(key, over), aView()), key).toBeNull();
    }
  });

  it('is silent, digits included, when single keys are switched off', () => {
    const view = aView({ hasLetterKeys: false });
    for (const key of ['1', '0', 'p', 'd', 'n', 'z', '?']) {
      expect(triageKeyAction(press(key), view), key).toBeNull();
    }
  });

  it('leads P to the rows when there are several, nowhere when there are none', () => {
    const two = aView({
      healthMetrics: [
        { id: anId(10), title: 'A' },
        { id: anId(11), title: 'B' },
      ],
    });
    expect(triageKeyAction(press('p'), two)).toEqual({ kind: 'focus-protects' });
    expect(triageKeyAction(press('p'), aView({ healthMetrics: [] }))).toBeNull();
  });

  it('has nothing on 0 and 1 without objectives, while D still works', () => {
    const view = aView({ objectives: [] });
    expect(triageKeyAction(press('0'), view)).toBeNull();
    expect(triageKeyAction(press('1'), view)).toBeNull();
    expect(triageKeyAction(press('d'), view)).toEqual({ kind: 'focus-distraction' });
  });

  it('reads the digit row of AZERTY without Shift, and its digits with Shift', () => {
    expect(triageKeyAction(press('&', { code: 'Digit1' }), aView())).toEqual(onObjective(ids.revenue));
    expect(triageKeyAction(press('1', { code: 'Digit1', isShifted: true }), aView())).toEqual(onObjective(ids.revenue));
    expect(triageKeyAction(press('!', { code: 'Digit1', isShifted: true }), aView())).toBeNull();
  });

  it('reads the place of a letter on layouts without Latin letters, and nowhere else', () => {
    expect(triageKeyAction(press('я', { code: 'KeyZ' }), aView())).toEqual({ kind: 'undo' });
    expect(triageKeyAction(press(';', { code: 'KeyZ' }), aView()), 'Dvorak prints ; there').toBeNull();
  });
});
