import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Where our pages lead: a walk over every link that they make. */

const sources = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', 'components', 'entrypoints'],
  {
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file) && existsSync(file))
  .map((file) => ({ file, source: readFileSync(file, 'utf8') }));

function found(pattern: RegExp): { readonly file: string; readonly value: string }[] {
  return sources.flatMap(({ file, source }) =>
    [...source.matchAll(pattern)].map(([, value = '']) => ({ file, value })),
  );
}

/** A room of ours, written out: its address begins inside of the page whatever is put into it. */
const isInside = (value: string): boolean => /^(?:"#[^"]*"|\{`#\/[^`]*`\})$/.test(value);

/** Links whose address a function of ours makes, or that the browser gets: each with why no data decides where it leads. */
const madeByUs: Readonly<Record<string, string>> = {
  // The one component for addresses that are data.
  'components/ui/WebLink.tsx {link}': 'safeLink',
  // Rooms of ours.
  'components/app/AppFrame.tsx {one.href}': '`#/',
  'components/teams/TeamsScreen.tsx {addresses[one]}': "'#/",
  'components/full-report/FigureDialog.tsx {figure.logAddress}': '#/log',
  'components/full-report/TrendPart.tsx {weekAddress(week.startsOn)}': '`#/report/',
  'components/catalogue/CatalogueRow.tsx {logAddress({ from: view.from, to: view.to, distraction: number })}': '#/log',
  // The mail program, with everything behind `mailto:?` encoded.
  'components/full-report/HandOver.tsx {mail.draftAddress}': 'mailto:?subject=${encodeURIComponent(',
};

/** Where the address of each of those is made. */
const makers: Readonly<Record<string, string>> = {
  safeLink: 'components/ui/WebLink.tsx',
  '`#/': 'entrypoints/options/main.tsx',
  "'#/": 'components/teams/TeamsScreen.tsx',
  '#/log': 'domain/log-filter.ts',
  '`#/report/': 'components/full-report/TrendPart.tsx',
  'mailto:?subject=${encodeURIComponent(': 'domain/mail-forms.ts',
};

describe('every link', () => {
  it('leads inside, is made by a function of ours, or goes through WebLink', () => {
    const links = found(/\bhref=("[^"]*"|\{(?:`[^`]*`|[^}{]*(?:\{[^}]*\})?[^}{]*)\})/g);
    expect(links.length).toBeGreaterThan(20);
    const unknown = links
      .filter(({ value }) => !isInside(value))
      .map(({ file, value }) => `${file} ${value}`)
      .filter((link) => !(link in madeByUs));
    expect(unknown).toEqual([]);
    expect(links).toHaveLength(found(/\bhref=(.)/g).length);
  });

  it('of those that are made begins as it should where it is made', () => {
    for (const start of Object.values(madeByUs)) {
      expect(readFileSync(makers[start] ?? '', 'utf8')).toContain(start);
    }
  });

  it('is no spread of attributes, no frame, no form and no change of place', () => {
    const risky = found(
      /(<(?:iframe|embed|object|base|area|form [^>]*action=)|\b(?:xlinkHref|formAction|srcDoc)=|location\.(?:assign|replace)\(|location\.href =|\bwindow\.open\(|\beval\(|new Function\()/g,
    );
    expect(risky).toEqual([]);
  });

  it('that a tab is opened with is a page of ours or the browser’s list of keys', () => {
    const opened = found(/tabs\.create\(\{([^}]*)\}/g).map(({ file, value }) => `${file}${value.trimEnd()}`);
    expect(opened.toSorted()).toEqual([
      'entrypoints/platform/app-pages.ts url',
      'entrypoints/platform/shortcuts.ts url: chromiumShortcutsPage',
    ]);
    expect(readFileSync('entrypoints/platform/app-pages.ts', 'utf8')).toMatch(/url = `\$\{browser\.runtime\.getURL\(/);
  });
});
