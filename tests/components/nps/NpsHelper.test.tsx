import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NpsHelper } from '@/components/nps/NpsHelper';
import { ValueField } from '@/components/check-in/ValueField';
import { aKeyResult, text } from '../view-builders';
import { show } from '../okrs/okr-page';

afterEach(cleanup);

function type(label: RegExp, value: string): void {
  fireEvent.input(screen.getByRole('textbox', { name: label }), { target: { value } });
}

function shown() {
  const onUse = vi.fn<(written: string) => void>();
  render(<NpsHelper text={text} onUse={onUse} />);
  return onUse;
}

describe('the NPS helper', () => {
  it('works the score out from promoters, passives and detractors, and hands it over', () => {
    const onUse = shown();
    type(/^Promoters/u, '50');
    type(/^Passives/u, '30');
    type(/^Detractors/u, '20');
    expect(screen.getByText('NPS 30 from 100 answers')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Take 30 over' }));
    expect(onUse).toHaveBeenCalledWith('30');
  });

  it('takes pasted answers of either scale, with Enter too', () => {
    const onUse = shown();
    type(/^Or paste/u, '10 9 7 1 0');
    expect(screen.getByText('NPS 0 from 5 answers')).toBeTruthy();
    fireEvent.keyDown(screen.getByRole('textbox', { name: /^Or paste/u }), { key: 'Enter' });
    expect(onUse).toHaveBeenCalledWith('0');
  });

  it('names the field that is wrong and offers nothing', () => {
    const onUse = shown();
    type(/^Or paste/u, '10 11');
    expect(screen.getByRole('textbox', { name: /^Or paste/u }).getAttribute('aria-invalid')).toBe('true');
    expect(screen.queryByRole('button')).toBeNull();
    expect(onUse).not.toHaveBeenCalled();
  });

  it('fills the value of a check-in whose key result is an NPS, and of no other', () => {
    const onChange = vi.fn<(change: object) => void>();
    const nps = aKeyResult({ format: { style: 'nps', currency: null, unit: '' } });
    const form = {
      keyResultId: nps.id,
      value: '',
      doneMilestoneIds: [],
      confidence: 5,
      reason: '',
      date: '2026-11-18',
    };
    const shared = { form, problem: null, text, onChange };
    const { rerender } = render(<ValueField {...shared} keyResult={nps} />);
    type(/^Or paste/u, '9 9 1');
    fireEvent.click(screen.getByRole('button', { name: 'Take 33.3 over' }));
    expect(onChange).toHaveBeenCalledWith({ value: '33.3' });
    rerender(<ValueField {...shared} keyResult={aKeyResult()} />);
    expect(screen.queryByRole('textbox', { name: /^Or paste/u })).toBeNull();
  });

  it('fills the baseline in the editor of a key result that is an NPS', () => {
    const { editing } = show();
    fireEvent.click(screen.getByRole('button', { name: 'New objective' }));
    const [style] = screen.getAllByRole('combobox', { name: 'Written as' });
    fireEvent.change(style ?? document.body, { target: { value: 'nps' } });
    type(/^Promoters/u, '3');
    type(/^Detractors/u, '1');
    fireEvent.click(screen.getByRole('button', { name: 'Take 50 over' }));
    expect(editing.value?.keyResults[0]?.baseline).toBe('50');
  });
});
