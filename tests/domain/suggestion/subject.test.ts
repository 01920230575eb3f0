import { describe, expect, it } from 'vitest';
import { signsOf } from '@/domain/suggestion/subject';
import type { SignKind } from '@/domain/suggestion/subject';
import { targetWords } from '@/domain/suggestion/target-words';
import { aSubject } from './subjects';

function signs(kind: SignKind, changes: Parameters<typeof aSubject>[0]): string[] {
  return signsOf(aSubject(changes))
    .filter((sign) => sign.kind === kind)
    .map(({ sign }) => sign);
}

describe('the signs of a subject', () => {
  const url = 'https://Docs.example.com/team/roadmap-2026/x81c?tab=2';

  it('name the address, the host and where on the host it is', () => {
    expect(signs('host', { url })).toEqual(['docs.example.com']);
    expect(signs('address', { url })).toEqual(['docs.example.com/team/roadmap-2026/x81c?tab=2']);
    expect(signs('path', { url })).toEqual(['docs.example.com/team']);
    expect(signs('place', { url })).toEqual(['docs.example.com/team/roadmap-2026']);
  });

  it('take words from title, text and speaking parts of the path, each once', () => {
    expect(
      signs('word', { url: 'https://a.example/browse/checkout-redesign/83726', title: 'Checkout funnel' }),
    ).toEqual(['checkout', 'funnel', 'browse', 'redesign']);
  });

  it('take the words that were searched for from the address', () => {
    const search = (query: string) => signs('word', { url: `https://www.example.com/search?${query}` });
    expect(search('hl=de&q=Skisocken+aus%20Wolle')).toEqual(['search', 'skisocken', 'aus', 'wolle']);
    expect(search('id=roadmap')).toEqual(['search']);
    expect(search('q=%E0%A4%A')).toContain('search');
  });

  it('take the edges of a request, where names stand in every language', () => {
    expect(signs('edge', { text: 'Could you look at the deck? Thanks, Élodie' })).toEqual(['^could', 'elodie$']);
    expect(signs('asker', { asker: 'Élodie' })).toEqual(['elodie']);
  });

  it.each(['', 'javascript:alert(1)', 'data:text/html,x', 'not an address', 'https://%E0%A4%A/%E0%A4%A'])(
    'make nothing of the address %j that it is not',
    (address) => {
      expect(() => signsOf(aSubject({ url: address }))).not.toThrow();
    },
  );

  it('survive an address with a broken escape, and one of 100,000 signs', () => {
    expect(signs('host', { url: 'https://a.example/%E0%A4%A' })).toEqual(['a.example']);
    expect(signs('address', { url: `https://a.example/${'x'.repeat(100_000)}` })[0]?.length).toBeLessThanOrEqual(300);
  });
});

describe('the words of targets', () => {
  const words = targetWords([
    {
      key: 'checkout',
      texts: ['Checkout conversion from 2% to 3%', 'Shoppers find what they came for', 'Draw the new cart'],
    },
    { key: 'search', texts: ['Searches without a result', 'Shoppers find what they came for'] },
  ]);
  const match = (title: string) => words.match(signsOf(aSubject({ title })));

  it('speak for the target they belong to, as the page writes them', () => {
    expect([...match('CHECKOUT woes').keys()]).toEqual(['checkout']);
    expect([...(match('CHECKOUT woes').get('checkout')?.written ?? [])]).toEqual(['CHECKOUT']);
  });

  it('say less when two targets share them, or when only a task has them', () => {
    const weightOf = (title: string) => match(title).get('checkout')?.weight ?? 0;
    expect(weightOf('shoppers')).toBeLessThan(weightOf('checkout'));
    expect(weightOf('cart')).toBeGreaterThan(0);
    expect(match('lunch').size).toBe(0);
  });
});
