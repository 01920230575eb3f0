import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { KeyResultList } from '@/components/objective/KeyResultList';
import type { KeyResultView } from '@/domain/okr-view';
import { aKeyResult, anId, anUnmeasuredKeyResult, measured, text } from '../view-builders';

afterEach(cleanup);

function show(keyResult: KeyResultView): string {
  render(<KeyResultList keyResults={[keyResult]} text={text} />);
  return screen.getByRole('listitem').textContent ?? '';
}

describe('a key result as a row', () => {
  it('reads its track, value, confidence and status', () => {
    const row = show(aKeyResult());
    expect(row).toContain('23% of the way from 18% to 40%. Pace expects 58% today.');
    expect(row).toContain('Confidence 3 of 10, low, falling');
    expect(row).toContain('behind');
  });

  it('shows raw progress beyond the target', () => {
    expect(show(aKeyResult({ progress: measured(1.25), status: 'reached' }))).toContain('125% of the way');
  });

  it('without a check-in is not measured, and not 0%', () => {
    const row = show(anUnmeasuredKeyResult());
    expect(row).toContain('Not measured yet, aiming for 40%.');
    expect(row).not.toContain('0% of the way');
  });

  it('counts milestones', () => {
    const milestones = [1, 2, 3].map((number) => ({ id: anId(number), title: `Step ${number}`, weight: 1 }));
    const row = show(
      aKeyResult({ kind: 'milestones', milestones, doneMilestoneIds: [anId(1)], current: null, expected: null }),
    );
    expect(row).toContain('1 of 3');
  });

  it('names the side of a band', () => {
    const row = show(aKeyResult({ kind: 'at-most', baseline: null, target: 6, current: 5, expected: null }));
    expect(row).toContain('at most 6%');
  });

  it('says what a week needs and what contradicts itself where somebody decides, and nowhere else', () => {
    const keyResult = aKeyResult({
      confidence: 8,
      contradiction: { kind: 'confident-but-behind', note: '' },
      rates: { needed: -1.5, achieved: null },
      format: { style: 'score', currency: null, unit: '' },
    });
    expect(show(keyResult)).not.toContain('a week');
    cleanup();
    render(<KeyResultList keyResults={[keyResult]} text={text} hasOutlook />);
    const row = screen.getByRole('listitem').textContent ?? '';
    expect(row).toContain('Needs -1.5 a week from now on.');
    expect(row).toContain('Confidence 8, yet more than 25 points behind pace. Both can be right; a note says why.');
  });

  it('quotes the note that explains a contradiction, and asks for no rate once nothing is left to do', () => {
    const keyResult = aKeyResult({
      confidence: 2,
      contradiction: { kind: 'doubtful-but-ahead', note: 'The season ends early' },
      rates: { needed: 0, achieved: 3 },
    });
    render(<KeyResultList keyResults={[keyResult]} text={text} hasOutlook />);
    const row = screen.getByRole('listitem').textContent ?? '';
    expect(row).toContain('Confidence 2, yet ahead of pace. The season ends early');
    expect(row).not.toContain('a week');
  });

  it('an objective without key results says the next step', () => {
    render(<KeyResultList keyResults={[]} text={text} />);
    expect(screen.getByText(/How would we know|how would we know/u)).toBeTruthy();
  });
});
