import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { FirstRunScreen } from '@/components/first-run/FirstRunScreen';
import { succeed } from '@/domain/result';
import { text } from '@/tests/components/view-builders';

afterEach(cleanup);

function show(): void {
  const done = () => Promise.resolve(succeed(undefined));
  render(
    <FirstRunScreen text={text} actions={{ today: '2026-11-22', start: done, loadSample: done, restore: done }} />,
  );
}

function field(label: string): HTMLInputElement {
  return screen.getByLabelText(label);
}

function type(label: string, value: string): void {
  fireEvent.input(field(label), { target: { value } });
}

describe('the writing check of the first run', () => {
  it('says why an objective reads as a key result, and moves it to the first free line', async () => {
    show();
    type('Key result 1', 'Q4 revenue $0.2M to $1.4M');
    type('Objective', 'Double users.');
    await screen.findByText(/Reads as a key result/u);
    fireEvent.click(screen.getByRole('button', { name: 'Make it a key result' }));
    expect([field('Objective').value, field('Key result 2').value]).toEqual(['', 'Double users.']);
  });

  it('has nothing to say of a good sentence', async () => {
    show();
    type('Objective', 'Double users.');
    await screen.findByText(/Reads as a key result/u);
    type('Objective', 'Become a top 5 online ski sock retailer');
    await expect.poll(() => screen.queryByText(/Reads as a key result/u)).toBeNull();
    expect(document.querySelectorAll('[data-rule]')).toHaveLength(0);
  });

  it('says of work to do that it is no key result', async () => {
    show();
    type('Key result 1', 'create the email header visual');
    await expect.poll(() => document.querySelector('[data-rule^="key-result-"]')).not.toBeNull();
  });
});
