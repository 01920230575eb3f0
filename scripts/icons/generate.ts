// Draws public/icon/{size}.png from the two SVG sources beside this file. Run: node scripts/icons/generate.ts
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

interface Icon {
  readonly size: number;
  readonly source: 'icon.svg' | 'icon-small.svg';
  /** Transparent pixels on each side. */
  readonly margin: number;
}

const icons: readonly Icon[] = [
  { size: 16, source: 'icon-small.svg', margin: 0 },
  { size: 32, source: 'icon-small.svg', margin: 0 },
  { size: 48, source: 'icon.svg', margin: 0 },
  { size: 96, source: 'icon.svg', margin: 0 },
  // The Chrome Web Store asks for 96 drawn pixels inside 128: https://developer.chrome.com/docs/webstore/images
  { size: 128, source: 'icon.svg', margin: 16 },
];

const target = new URL('../../public/icon/', import.meta.url);

function draw({ size, source, margin }: Icon): Uint8Array {
  const drawing = readFileSync(new URL(source, import.meta.url), 'utf8');
  const inner = size - 2 * margin;
  const placed = drawing.replace('<svg ', `<svg x="${margin}" y="${margin}" width="${inner}" height="${inner}" `);
  const frame = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${placed}</svg>`;
  return new Resvg(frame).render().asPng();
}

mkdirSync(target, { recursive: true });
for (const icon of icons) writeFileSync(new URL(`${icon.size}.png`, target), draw(icon));
