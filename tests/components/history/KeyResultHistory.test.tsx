import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AmendmentActions } from '@/components/amendments/actions';
import { KeyResultHistory } from '@/components/history/KeyResultHistory';
import type { HistoryPoint, KeyResultHistoryView } from '@/domain/history-chart';
import { aKeyResult, anId, anObjective, measured, text } from '../view-builders';

afterEach(cleanup);

const revenue = aKeyResult({ id: anId(11), title: 'Q4 revenue' });
const rating = aKeyResult({ id: anId(12), title: 'Average rating' });

function aPoint(number: number, over: Partial<HistoryPoint>): HistoryPoint {
  return {
    ...{ id: anId(500 + number), date: '2026-10-05', value: 20, doneMilestoneIds: [], progress: measured(0.2) },
    ...{ confidence: 5, reason: '', authorName: 'Ada' },
    ...over,
  };
}

function aHistory(over: Partial<KeyResultHistoryView> = {}): KeyResultHistoryView {
  return {
    keyResult: revenue,
    cycle: { startsOn: '2026-10-01', endsOn: '2026-12-31' },
    today: '2026-11-22',
    points: [
      aPoint(1, {}),
      aPoint(2, { date: '2026-10-12', value: 26, confidence: 7, reason: 'The big order is signed' }),
    ],
    hasMore: false,
    ...over,
  };
}

function show(answer: KeyResultHistoryView) {
  const read = vi.fn<AmendmentActions['readKeyResultHistory']>(() => Promise.resolve(answer));
  render(<KeyResultHistory objective={anObjective({ keyResults: [revenue, rating] })} text={text} read={read} />);
  return read;
}

describe('the history of a key result', () => {
  it('says every check-in in a table, newest first, with its reason', async () => {
    show(aHistory());
    const table = within(await screen.findByRole('region', { name: 'Check-ins of “Q4 revenue”' }));
    const rows = table.getAllByRole('row').map(({ textContent }) => textContent);
    expect(rows).toEqual(['DateValueConfidenceWhy', 'Oct 1226%7The big order is signed', 'Oct 520%5']);
  });

  it('is walked by the keys of a slider that reads each check-in out', async () => {
    show(aHistory());
    const slider = await screen.findByRole<HTMLInputElement>('slider', { name: 'Check-in' });
    expect(slider.getAttribute('aria-valuetext')).toBe('Oct 12: 26%, confidence 7, high. The big order is signed');
    fireEvent.input(slider, { target: { value: '0' } });
    expect(slider.getAttribute('aria-valuetext')).toBe('Oct 5: 20%, confidence 5, even.');
  });

  it('draws baseline, target and the pace between them', async () => {
    show(aHistory());
    expect(await screen.findByText('Baseline 18%')).toBeTruthy();
    expect(screen.getByText('Target 40%')).toBeTruthy();
    expect(screen.getByText('expected pace')).toBeTruthy();
    expect(document.querySelector('.chart-pace')).not.toBeNull();
  });

  it('reads another key result when it is chosen, and older check-ins when they are asked for', async () => {
    const read = show(aHistory({ hasMore: true }));
    await screen.findByRole('slider');
    expect(read).toHaveBeenLastCalledWith(anId(11), 60);
    fireEvent.click(screen.getByRole('button', { name: 'Show older check-ins' }));
    await vi.waitFor(() => expect(read).toHaveBeenLastCalledWith(anId(11), 120));
    fireEvent.change(screen.getByRole('combobox', { name: 'Key result' }), { target: { value: anId(12) } });
    await vi.waitFor(() => expect(read).toHaveBeenLastCalledWith(anId(12), 120));
  });

  it('before the first check-in says what will be here', async () => {
    show(aHistory({ points: [] }));
    expect(await screen.findByText(/^No check-in yet/u)).toBeTruthy();
    expect(screen.queryByRole('slider')).toBeNull();
  });
});
