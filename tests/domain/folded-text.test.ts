import { expect, it } from 'vitest';
import { foldedText } from '@/domain/folded-text';

it.each([
  ['Über', 'uber'],
  ['u\u0308ber', 'uber'],
  ['Straße', 'strasse'],
  ['CAFÉ', 'cafe'],
  ['ﬁnden', 'finden'],
  ['İstanbul', 'istanbul'],
  ['niño', 'nino'],
  ['', ''],
])('"%s" is compared as "%s"', (text, folded) => {
  expect(foldedText(text)).toBe(folded);
});
