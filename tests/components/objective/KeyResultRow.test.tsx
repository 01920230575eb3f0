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

  it('an objective without key results says the next step', () => {
    render(<KeyResultList keyResults={[]} text={text} />);
    expect(screen.getByText(/How would we know|how would we know/u)).toBeTruthy();
  });
});
