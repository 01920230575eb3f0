import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Confidence } from '@/components/ui/Confidence';
import { FaultPanel } from '@/components/ui/FaultPanel';
import { FocusBar } from '@/components/ui/FocusBar';
import { Sparkline } from '@/components/ui/Sparkline';
import { StatusWord } from '@/components/ui/StatusWord';
import { Toast } from '@/components/ui/Toast';
import { text } from '../view-builders';

afterEach(cleanup);

describe('Confidence', () => {
  it('is number, word and trend in one label', () => {
    render(<Confidence value={3} trend="down" isFirst={false} text={text} />);
    expect(screen.getByText('Confidence 3 of 10, low, falling')).toBeTruthy();
    expect(screen.getByText('low')).toBeTruthy();
  });
});

describe('StatusWord', () => {
  it('calls a stale key result without any check-in by its own words', () => {
    render(<StatusWord status="stale" isNeverCheckedIn text={text} />);
    expect(screen.getByText('never checked in')).toBeTruthy();
  });
});

describe('FocusBar', () => {
  it('leaves out verdicts without entries and says the counts', () => {
    const { container } = render(
      <FocusBar onObjective={3} protects={0} distraction={1} description="3 on objective, 1 distraction" />,
    );
    expect(container.querySelectorAll('.focus-bar-part')).toHaveLength(2);
    expect(container.querySelector('.verdict-fill-protects')).toBeNull();
    expect(screen.getByText('3 on objective, 1 distraction')).toBeTruthy();
  });
});

describe('Sparkline', () => {
  it('draws nothing from a single value', () => {
    const { container } = render(<Sparkline points={[{ date: '2026-11-02', rollUp: 0.2 }]} />);
    expect(container.innerHTML).toBe('');
  });

  it('places values by date', () => {
    const points = [
      { date: '2026-11-02', rollUp: 0 },
      { date: '2026-11-09', rollUp: 0.5 },
      { date: '2026-11-30', rollUp: 1 },
    ];
    const { container } = render(<Sparkline points={points} />);
    expect(container.querySelector('path')?.getAttribute('d')).toBe('M0.0 20.0 L18.0 10.0 L72.0 0.0');
  });
});

describe('Toast', () => {
  it('announces what was done and offers to take it back', () => {
    const onAct = vi.fn<() => void>();
    render(<Toast message="Tagged: Customers" action={{ label: 'Undo', keyLabel: 'Z', onAct }} />);
    expect(screen.getByRole('status').textContent).toBe('Tagged: Customers');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onAct).toHaveBeenCalledOnce();
  });

  it('keeps its region while it has nothing to say', () => {
    render(<Toast message={null} />);
    expect(screen.getByRole('status').textContent).toBe('');
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('FaultPanel', () => {
  it('says what happened and what to do', () => {
    const onRetry = vi.fn<() => void>();
    render(<FaultPanel kind="full" text={text} onRetry={onRetry} />);
    expect(screen.getByRole('alert').textContent).toContain('The disk is full');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('lets an upgrade go on without the backup that cannot be made', () => {
    const onGoOn = vi.fn<() => void>();
    render(<FaultPanel kind="no-backup" text={text} onGoOn={onGoOn} />);
    expect(screen.getByRole('alert').textContent).toMatch(/Nothing was changed/u);
    fireEvent.click(screen.getByRole('button', { name: 'Go on without a backup' }));
    expect(onGoOn).toHaveBeenCalledOnce();
  });
});
