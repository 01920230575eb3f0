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
