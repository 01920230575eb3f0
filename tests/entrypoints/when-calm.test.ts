// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenCalm } from '@/entrypoints/platform/when-calm';

/** The environment knows no idle moments: here they come by hand. */
let idle: (() => void) | null = null;

function becomeIdle(): void {
  idle?.();
}

function hide(isHidden: boolean): void {
  Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Work that counts how often it is done. */
function aWork() {
  const work = vi.fn<() => void>();
  return { work, ...whenCalm(work) };
}

describe('work for a calm moment', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    idle = null;
    vi.stubGlobal('requestIdleCallback', (run: () => void) => {
      idle = run;
      return 1;
    });
    vi.stubGlobal('cancelIdleCallback', () => {
      idle = null;
    });
  });

  afterEach(() => {
    hide(false);
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('waits until nobody has asked for a while and the page has nothing to do, and is done once', () => {
    const { work, ask } = aWork();
    for (let press = 0; press < 5; press += 1) {
      ask();
      vi.advanceTimersByTime(1000);
    }
    becomeIdle();
    expect(work).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(work).not.toHaveBeenCalled();
    becomeIdle();
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('is put off by a question that comes before the idle moment', () => {
    const { work, ask } = aWork();
    ask();
    vi.advanceTimersByTime(2000);
    ask();
    becomeIdle();
    expect(work).not.toHaveBeenCalled();
  });

  it('comes with the first idle moment where nobody is busy yet', () => {
    const { work, askSoon } = aWork();
    askSoon();
    vi.advanceTimersByTime(0);
    becomeIdle();
    expect(work).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['goes out of sight', () => hide(true)],
    ['is left', () => window.dispatchEvent(new Event('pagehide'))],
  ])('is done at once, and once, when the page %s', (_how, leave) => {
    const { work, ask } = aWork();
    leave();
    expect(work).not.toHaveBeenCalled();
    ask();
    leave();
    vi.advanceTimersByTime(5000);
    becomeIdle();
    expect(work).toHaveBeenCalledTimes(1);
  });
});
