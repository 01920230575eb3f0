import { describe, expect, it } from 'vitest';
import { loadReplyText } from '@/components/text/replies';
import { languages } from '@/domain/model/settings';
import { readyReply } from '@/domain/ready-reply';
import type { ReplyFacts } from '@/domain/ready-reply';

const facts: ReplyFacts = {
  decision: 'decline',
  tone: 'short',
  name: 'Dana',
  ground: { objective: 'Launch an Awesome MVP.', cycleKind: 'quarter', endsOn: '2026-12-31' },
};

describe('a ready reply', () => {
  it.each([
    [
      'en',
      'Not this quarter: until December 31 we are going for “Launch an Awesome MVP”, and I keep my time for that.',
    ],
    [
      'de',
      'In diesem Quartal nicht: Bis 31. Dezember gilt bei uns „Launch an Awesome MVP“, dafür halte ich meine Zeit frei.',
    ],
    [
      'es',
      'Este trimestre no: hasta el 31 de diciembre vamos a por «Launch an Awesome MVP», y a eso dedico mi tiempo.',
    ],
    [
      'fr',
      'Pas ce trimestre : jusqu’au 31 décembre, nous visons « Launch an Awesome MVP », et j’y consacre mon temps.',
    ],
  ] as const)('in %s is one line in the objective’s own words, with the last day', async (language, reply) => {
    expect(readyReply(facts, await loadReplyText(language))).toBe(reply);
  });

  it('greets by name when it is warm, and without one when nobody is named', async () => {
    const text = await loadReplyText('en');
    expect(readyReply({ ...facts, tone: 'warm' }, text)).toMatch(/^Hi Dana,\n\nThank you/u);
    expect(readyReply({ ...facts, tone: 'warm', name: '' }, text)).toMatch(/^Hi,\n\nThank you/u);
  });

  it.each([
    ['month', /^Not this month: /u],
    ['year', /^Not this year: /u],
    ['custom', /^Not before December 31: /u],
  ] as const)('of a cycle of kind %s begins accordingly', async (cycleKind, beginning) => {
    const ground = { objective: 'Aspen', cycleKind, endsOn: '2026-12-31' };
    expect(readyReply({ ...facts, ground }, await loadReplyText('en'))).toMatch(beginning);
  });

  it.each(languages)('in %s is whole for every decision and tone, with and without a cycle', async (language) => {
    const text = await loadReplyText(language);
    const all = (['decline', 'park'] as const).flatMap((decision) =>
      (['short', 'warm'] as const).flatMap((tone) =>
        [facts.ground, null].map((ground) => readyReply({ decision, tone, name: '{name}', ground }, text)),
      ),
    );
    expect(new Set(all).size).toBe(8);
    expect(all.filter((reply) => /\{(?!name\})/u.test(reply) || reply.trim() === '')).toEqual([]);
    expect(all.filter((reply) => reply.includes('Launch'))).toHaveLength(4);
  });

  it('keeps markup in the objective as the text that it is', async () => {
    const ground = { objective: '<b>Aspen</b> {date}', cycleKind: 'quarter', endsOn: '2026-12-31' } as const;
    expect(readyReply({ ...facts, ground }, await loadReplyText('en'))).toContain('“<b>Aspen</b> {date}”');
  });
});
