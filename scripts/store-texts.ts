// Writes the listings for the stores into docs/store: npm run store:texts

import { mkdirSync, writeFileSync } from 'node:fs';
import { listing } from './store/listing.ts';
import { listingTexts } from './store/texts/index.ts';

const folder = new URL('../docs/store/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [language, text] of Object.entries(listingTexts)) {
  writeFileSync(new URL(`${language}.md`, folder), listing(language, text));
}
