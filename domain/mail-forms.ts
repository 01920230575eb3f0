// One mail in the forms that it is handed over in. What people typed is text in all three: nothing of it becomes markup.

import type { MailBlock, StatusMail } from './status-mail';

/** Lines that follow one another within a paragraph, whatever the system that they were typed on. */
function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}

function textBlock(block: MailBlock): string {
  switch (block.kind) {
    case 'title':
    case 'paragraph':
      return linesOf(block.text).join('\n');
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
  }
}

/** As plain text, without the subject: what a mail's body takes. */
export function mailText({ sections }: StatusMail): string {
  const parts = sections.map(({ heading, blocks }) => [heading, ...blocks.map(textBlock)].join('\n'));
  return `${parts.join('\n\n')}\n`;
}

const htmlSigns: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapedHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => htmlSigns[sign] ?? sign);
}

/** `dir="auto"`: a title in Hebrew keeps its direction inside an English mail. */
function htmlBlock(block: MailBlock): string {
  switch (block.kind) {
    case 'title':
      return `<h3 dir="auto">${escapedHtml(block.text)}</h3>`;
    case 'paragraph':
      return `<p dir="auto">${linesOf(block.text).map(escapedHtml).join('<br>')}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li dir="auto">${escapedHtml(item)}</li>`).join('')}</ul>`;
  }
}

/** As HTML that any mail program takes: headings, lists and paragraphs, no styles, no images, no links. */
export function mailHtml({ sections }: StatusMail, language: string): string {
  const parts = sections.map(
    ({ heading, blocks }) => `<h2>${escapedHtml(heading)}</h2>${blocks.map(htmlBlock).join('')}`,
  );
  return `<div lang="${escapedHtml(language)}">${parts.join('')}</div>`;
}

/** Signs that mean something anywhere in a line. */
const markdownSigns = /[\\`*_{}[\]<>#|~&!]/g;
/** What makes a line a list, a numbered list or a rule, when it stands first. */
const markdownStart = /^(\s*)([-+=]|\d+(?=[.)]))/;

function escapedMarkdown(line: string): string {
  const inline = line.replaceAll(markdownSigns, String.raw`\$&`);
  return inline.replace(markdownStart, (_whole, space: string, sign: string) =>
    /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
  );
}

function markdownBlock(block: MailBlock): string {
  switch (block.kind) {
    case 'title':
      return `### ${escapedMarkdown(block.text)}`;
    case 'paragraph':
      // A backslash at the end of a line is a break; two spaces are one too, and editors strip them.
      return linesOf(block.text).map(escapedMarkdown).join('\\\n');
    case 'list':
      return block.items.map((item) => `- ${escapedMarkdown(item)}`).join('\n');
  }
}

/** As a Markdown file with the subject as its title. */
export function mailMarkdown({ subject, sections }: StatusMail): string {
  const parts = sections.flatMap(({ heading, blocks }) => [
    `## ${escapedMarkdown(heading)}`,
    ...blocks.map(markdownBlock),
  ]);
  return `${[`# ${escapedMarkdown(subject)}`, ...parts].join('\n\n')}\n`;
}

/** A mail draft as an address that the mail program opens. */
export interface MailDraft {
  readonly address: string;
  /** Whether all of the mail is in it. If not, the body asks to paste the mail, which has to be on the clipboard. */
  readonly isWhole: boolean;
}

/** Windows hands a mail program at most about 2,048 signs of an address; longer ones are cut or do nothing at all. */
const longestAddress = 1900;

function draftAddress(subject: string, body: string): string {
  // RFC 6068: lines of the body are parted by CRLF, and a space is %20, never a plus sign.
  const lines = linesOf(body).join('\r\n');
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}

/** The whole mail where it fits; otherwise its subject and the sentence that asks to paste the rest. Never a cut mail. */
export function mailDraft(mail: StatusMail, pasteHere: string): MailDraft {
  const whole = draftAddress(mail.subject, mailText(mail));
  const isWhole = whole.length <= longestAddress;
  return { address: isWhole ? whole : draftAddress(mail.subject, pasteHere), isWhole };
}
