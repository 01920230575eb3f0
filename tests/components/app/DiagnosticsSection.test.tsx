import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DiagnosticsSection } from '@/components/app/DiagnosticsSection';
import { text } from '../view-builders';

afterEach(cleanup);

async function show(isTaken: boolean) {
  const copy = vi.fn<(report: string) => Promise<boolean>>(() => Promise.resolve(isTaken));
  render(<DiagnosticsSection text={text} onWrite={() => Promise.resolve('Lodestar 0.2')} onCopy={copy} />);
  fireEvent.click(screen.getByRole('button', { name: 'Write the report' }));
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox');
  fireEvent.click(screen.getByRole('button', { name: 'Copy the report' }));
  return { copy, field };
}

describe('the report', () => {
  it('is shown before it is copied', async () => {
    const { copy, field } = await show(true);
    expect(field.value).toBe('Lodestar 0.2');
    expect(await screen.findByText('Report copied')).toBeTruthy();
    expect(copy).toHaveBeenCalledExactlyOnceWith('Lodestar 0.2');
  });

  it('is selected where the browser refuses the clipboard', async () => {
    const { field } = await show(false);
    expect(await screen.findByText(/copy it with the keyboard/u)).toBeTruthy();
    expect(document.activeElement).toBe(field);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('Lodestar 0.2');
  });
});
