import { loadStatusMailText } from '@/components/text/status-mail';
import { mailDraft, mailHtml, mailMarkdown, mailText } from '@/domain/mail-forms';
import type { MailDraft } from '@/domain/mail-forms';
import type { LocalDate } from '@/domain/model/base';
import { statusMail } from '@/domain/status-mail';
import { readStatusMail } from '@/storage/queries/status-mail';
import { readSettings } from '@/storage/settings';
import type { Page } from './page';

/** The status mail of a week in every form that it is handed over in. */
export interface WrittenMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly markdown: string;
  readonly draft: MailDraft;
}

/** Writes the status mail of any week in the mail's language, which settings may choose apart from the screens'. */
export async function createMailWriter({
  store,
  text: ofPage,
}: Page): Promise<(week: LocalDate) => Promise<WrittenMail>> {
  const { mailLanguage } = await readSettings(store);
  // Loaded before, not in between: a live query follows what is read only as long as nothing else is waited for.
  const text = await loadStatusMailText(mailLanguage ?? ofPage.language);
  return async (weekStartsOn) => {
    const mail = statusMail(await readStatusMail(store, weekStartsOn), text);
    return {
      subject: mail.subject,
      text: mailText(mail),
      html: mailHtml(mail, text.language),
      markdown: mailMarkdown(mail),
      draft: mailDraft(mail, text('mail.pasteHere')),
    };
  };
}

function blobOf(mail: Promise<WrittenMail>, type: string, form: 'text' | 'html'): Promise<Blob> {
  return mail.then((written) => new Blob([written[form]], { type }));
}

/**
 * Puts a status mail on the clipboard as text and as HTML at once: a mail program takes the HTML, an editor the text.
 * Must be called straight from the click, which is all that browsers accept; the mail itself may still be under way.
 */
export async function copyStatusMail(mail: Promise<WrittenMail>): Promise<void> {
  const item = new ClipboardItem({
    'text/plain': blobOf(mail, 'text/plain', 'text'),
    'text/html': blobOf(mail, 'text/html', 'html'),
  });
  await navigator.clipboard.write([item]);
}
