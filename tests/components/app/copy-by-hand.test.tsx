import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyOrShow, copyText } from '@/entrypoints/platform/clipboard';
import { copyStatusMail } from '@/entrypoints/platform/copy-mail';

const refused = () => Promise.reject(new DOMException('no', 'NotAllowedError'));

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => null);
  vi.stubGlobal('ClipboardItem', vi.fn<() => void>());
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: refused, write: refused },
  });
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

async function selectedText(): Promise<string> {
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox');
  expect(document.activeElement).toBe(field);
  return field.value.slice(field.selectionStart, field.selectionEnd);
}

describe('a clipboard that is refused', () => {
  it('leaves the rules selected in a dialog, which closes again', async () => {
    expect(await copyOrShow('host,path')).toBe(false);
    expect(await selectedText()).toBe('host,path');
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(document.body.textContent).toBe(''));
  });

  it('leaves the text of a status mail selected', async () => {
    const mail = Promise.resolve({ text: 'Week 47', html: '<p>Week 47</p>', markdown: '' });
    // oxlint-disable-next-line typescript/consistent-type-assertions -- only these forms of a mail are copied
    await expect(copyStatusMail(mail as never)).rejects.toMatchObject({ name: 'NotAllowedError' });
    expect(await selectedText()).toBe('Week 47');
  });

  it('shows nothing more where a field shows the text already', async () => {
    expect(await copyText('a reply')).toBe(false);
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
