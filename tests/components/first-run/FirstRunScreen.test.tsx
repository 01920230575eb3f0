import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FirstRunActions, FirstRunInput } from '@/components/first-run/actions';
import { FirstRunScreen } from '@/components/first-run/FirstRunScreen';
import { fail, problem, succeed } from '@/domain/result';
import { text } from '../view-builders';

afterEach(cleanup);

const nothing = succeed(undefined);

function show(answer: Awaited<ReturnType<FirstRunActions['start']>> = nothing) {
  const start = vi.fn<FirstRunActions['start']>(() => Promise.resolve(answer));
  const loadSample = vi.fn<FirstRunActions['loadSample']>(() => Promise.resolve(nothing));
  const restore = vi.fn<FirstRunActions['restore']>(() => Promise.resolve(nothing));
  render(<FirstRunScreen text={text} actions={{ today: '2026-11-22', start, loadSample, restore }} />);
  return { start, loadSample };
}

function type(label: string, value: string): void {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
}

function submit(): void {
  fireEvent.submit(document.querySelector('form') ?? document.body);
}

describe('the first run', () => {
  it('sends what was typed', () => {
    const { start } = show();
    type('Objective', 'Become a top 5 online ski sock retailer');
    type('Key result 1', 'Q4 revenue $0.2M to $1.4M');
    fireEvent.click(screen.getByRole('radio', { name: /This month/u }));
    submit();
    const sent: FirstRunInput = {
      mission: '',
      objective: 'Become a top 5 online ski sock retailer',
      keyResults: [
        { line: 'Q4 revenue $0.2M to $1.4M', baseline: '' },
        { line: '', baseline: '' },
        { line: '', baseline: '' },
      ],
      cycleKind: 'month',
    };
    expect(start).toHaveBeenCalledWith(sent);
  });

  it('keeps two fields that change before the next frame', () => {
    const { start } = show();
    const [mission, objective] = [screen.getByLabelText('Mission'), screen.getByLabelText('Objective')];
    fireEvent.input(mission, { target: { value: 'Why' } });
    fireEvent.input(objective, { target: { value: 'Where' } });
    submit();
    expect(start.mock.calls[0]?.[0]).toMatchObject({ mission: 'Why', objective: 'Where' });
  });

  it('shows how a line is read, described at its field', () => {
    show();
    type('Key result 1', 'Q4 revenue $0.2M to $1.4M');
    const preview = screen.getByText('Q4 revenue: from $0.2M to $1.4M');
    expect(screen.getByLabelText('Key result 1').getAttribute('aria-describedby')).toBe(preview.id);
    expect(screen.queryByLabelText('Where does it stand today?')).toBeNull();
  });

  it('asks for the value today when a line names the target alone', () => {
    show();
    type('Key result 1', 'Q4 revenue of $1.4M');
    type('Where does it stand today?', '$0.2M');
    expect(screen.getByText('Q4 revenue: from $0.2M to $1.4M')).toBeTruthy();
  });

  it('tells of a line without figures that it is done or not done', () => {
    show();
    type('Key result 1', 'Open the Denver store');
    expect(screen.getByText(/^Open the Denver store: done or not done/u)).toBeTruthy();
  });

  it('stands problems at their fields and moves to the first', async () => {
    show(fail(problem('objective', 'missing'), problem('keyResults.1.target', 'same-as-baseline')));
    submit();
    await waitFor(() => expect(screen.getByText('Objective is missing.')).toBeTruthy());
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Objective')));
    expect(screen.getByLabelText('Key result 2').getAttribute('aria-invalid')).toBe('true');
  });

  it('says a problem that no field is to blame for', async () => {
    show(fail(problem('', 'nothing-to-undo')));
    submit();
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('There is nothing to undo.'));
  });

  it('says how long each cycle still lasts', () => {
    show();
    expect(screen.getByText('to Thursday, December 31, 39 days left')).toBeTruthy();
    expect(screen.getByText('to Monday, November 30, 8 days left')).toBeTruthy();
  });

  it('loads the sample company instead', () => {
    const { loadSample } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Load the sample company' }));
    expect(loadSample).toHaveBeenCalledOnce();
  });
});
