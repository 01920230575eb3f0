import { describe, expect, it } from 'vitest';
import { loadText } from '@/components/text';
import type { TextKey } from '@/components/text';
import { loadFullReportText } from '@/components/text/full-report';
import { fullReport as fullReportDe } from '@/components/text/full-report/de';
import { fullReport as fullReportEn } from '@/components/text/full-report/en';
import { fullReport as fullReportEs } from '@/components/text/full-report/es';
import { fullReport as fullReportFr } from '@/components/text/full-report/fr';
import type { Message } from '@/components/text/message';
import { loadStatusMailText } from '@/components/text/status-mail';
import { statusMail as statusMailDe } from '@/components/text/status-mail/de';
import { statusMail as statusMailEn } from '@/components/text/status-mail/en';
import { statusMail as statusMailEs } from '@/components/text/status-mail/es';
import { statusMail as statusMailFr } from '@/components/text/status-mail/fr';

type Sentences = Readonly<Record<string, Message>>;

function formsOf(message: Message | undefined): string[] {
  return typeof message === 'string' ? [message] : Object.values(message ?? {});
}

function placesOf(message: Message | undefined): string[] {
  return [...new Set(formsOf(message).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].toSorted();
}

const rooms: readonly (readonly [string, Sentences, Sentences])[] = [
  ['full report, de', fullReportEn, fullReportDe],
  ['full report, es', fullReportEn, fullReportEs],
  ['full report, fr', fullReportEn, fullReportFr],
  ['status mail, de', statusMailEn, statusMailDe],
  ['status mail, es', statusMailEn, statusMailEs],
  ['status mail, fr', statusMailEn, statusMailFr],
];

describe.each(rooms)('the sentences of the %s', (_name, english, other) => {
  it('are all there, with the same places to fill in', () => {
    expect(Object.keys(other).toSorted()).toEqual(Object.keys(english).toSorted());
    for (const key of Object.keys(english)) {
      expect([key, placesOf(other[key])]).toEqual([key, placesOf(english[key])]);
      expect(formsOf(other[key]).every((form) => form.trim() !== '')).toBe(true);
    }
  });

  it('are translated', () => {
    const longer = Object.keys(english).filter((key) => (formsOf(english[key])[0]?.length ?? 0) > 20);
    expect(longer.filter((key) => formsOf(other[key])[0] === formsOf(english[key])[0])).toEqual([]);
  });
});

it('stand beside the sentences of every page, in the language that was asked for', async () => {
  const text = await loadFullReportText(await loadText('de'));
  const everywhere: TextKey = 'action.close';
  expect([text(everywhere), text('fullReport.print'), text.language]).toEqual(['Schließen', 'Drucken', 'de']);
  const mail = await loadStatusMailText('fr');
  expect(mail('mail.confidenceUp', { value: 6, before: 5 })).toBe('Confiance 6 sur 10, en hausse depuis 5');
  expect(mail('keyResult.done')).toBe((await loadText('fr'))('keyResult.done'));
});
