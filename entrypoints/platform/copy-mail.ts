import { copyByHand } from './copy-by-hand';
import type { WrittenMail } from './status-mail';

function blobOf(mail: Promise<WrittenMail>, type: string, form: 'text' | 'html'): Promise<Blob> {
  return mail.then((written) => new Blob([written[form]], { type }));
}

/**
 * Puts a status mail on the clipboard as text and as HTML at once: a mail program takes the HTML, an editor the text.
 * Where the browser refuses, the text is shown selected, to be copied by hand. Must be called straight from the click, which is all that browsers accept; the mail itself may still be under way.
 */
export async function copyStatusMail(mail: Promise<WrittenMail>): Promise<void> {
  const item = new ClipboardItem({
    'text/plain': blobOf(mail, 'text/plain', 'text'),
    'text/html': blobOf(mail, 'text/html', 'html'),
  });
  try {
    await navigator.clipboard.write([item]);
  } catch (error) {
    // A mail that could not be written cannot be shown either, and says why.
    await copyByHand((await mail).text);
    throw error;
  }
}
