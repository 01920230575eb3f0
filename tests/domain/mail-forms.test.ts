import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailDraft, mailHtml, mailMarkdown, mailText } from '@/domain/mail-forms';
import type { StatusMail } from '@/domain/status-mail';

function mailOf(words: string): StatusMail {
  return {
    subject: words,
    sections: [
      {
        heading: 'Where we stand',
        blocks: [
          { kind: 'title', text: words },
          { kind: 'list', items: [words] },
          { kind: 'paragraph', text: words },
        ],
      },
    ],
  };
}

const hostile = `<img src=x onerror="alert('1')"> & **bold** [link](https://evil.example) \`code\` # _x_`;

describe('as HTML', () => {
  it('is headings, lists and paragraphs', () => {
    expect(mailHtml(mailOf('Ärger & Söhne\nzweite Zeile'), 'de')).toBe(
      '<div lang="de"><h2>Where we stand</h2><h3 dir="auto">Ärger &amp; Söhne\nzweite Zeile</h3>' +
        '<ul><li dir="auto">Ärger &amp; Söhne\nzweite Zeile</li></ul>' +
        '<p dir="auto">Ärger &amp; Söhne<br>zweite Zeile</p></div>',
    );
  });

  it('keeps every typed sign text, whatever it is', () => {
    const tags = /<(?!\/?(?:div|h2|h3|ul|li|p|br)\b)/;
    expect(mailHtml(mailOf(hostile), 'en')).not.toMatch(tags);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", 'a', '/', '!', '\n') }), (words) => {
        const bare = mailHtml(mailOf(words), 'en').replaceAll(
          /<\/?(?:div|h2|h3|ul|li|p|br)(?: [a-z]+="[a-z]+")?>/g,
          '',
        );
        expect(bare).not.toMatch(/[<>"']/);
        expect(bare.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
      }),
    );
  });
});

describe('as Markdown', () => {
  it('is a file with the subject as its title', () => {
    expect(mailMarkdown(mailOf('Status'))).toBe('# Status\n\n## Where we stand\n\n### Status\n\n- Status\n\nStatus\n');
  });

  it('lets nothing that was typed become markup', () => {
    const [, , , , list] = mailMarkdown(mailOf(hostile)).split('\n\n').slice(-5);
    expect(list).toBe(
      String.raw`\<img src=x onerror="alert('1')"\> \& \*\*bold\*\* \[link\](https://evil.example) \`code\` \# \_x\_` +
        '\n',
    );
    expect(mailMarkdown(mailOf('- a list\n1. a number\n+ plus\n===')).split('\n').slice(-5)).toEqual([
      String.raw`\- a list` + '\\',
      String.raw`1\. a number` + '\\',
      String.raw`\+ plus` + '\\',
      String.raw`\===`,
      '',
    ]);
  });
});

describe('as a draft', () => {
  it('is a whole mail with lines as RFC 6068 wants them and nothing lost', () => {
    const { address, isWhole } = mailDraft(mailOf('Grüße & 50% = mehr? #1 + 2'), 'Paste it here.');
    const url = new URL(address);
    expect([url.protocol, isWhole]).toEqual(['mailto:', true]);
    expect(url.searchParams.get('subject')).toBe('Grüße & 50% = mehr? #1 + 2');
    expect(url.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(mailText(mailOf('Grüße & 50% = mehr? #1 + 2')));
    expect(address).not.toContain('+');
    expect(address).toContain('%0D%0A');
  });

  it('asks to paste the mail rather than being cut', () => {
    const { address, isWhole } = mailDraft({ ...mailOf('ü'.repeat(400)), subject: 'Status' }, 'Paste it here.');
    expect(isWhole).toBe(false);
    expect(new URL(address).searchParams.get('body')).toBe('Paste it here.');
    expect(address.length).toBeLessThan(2048);
  });
});
