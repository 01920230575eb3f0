import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine, utf8Mark } from '@/domain/csv';
import type { CsvCell } from '@/domain/csv';

/** A strict reader: it refuses quotes out of place and records of unequal length. */
function readBack(text: string): string[][] {
  return parse(text, { bom: true, record_delimiter: '\r\n' });
}

describe('a line of CSV', () => {
  it.each<[string, readonly CsvCell[], string]>([
    ['plain cells', ['Ärger', 3, null, ''], 'Ärger,3,,\r\n'],
    ['quotes, commas and lines', ['a "b"', 'c,d', 'e\nf'], '"a ""b""","c,d","e\nf"\r\n'],
    ['numbers below zero, which are no formula', [-3.5, 0.25], '-3.5,0.25\r\n'],
    ['spaces at the ends', [' a', 'b '], '" a","b "\r\n'],
  ])('writes %s after RFC 4180', (_name, cells, line) => {
    expect(csvLine(cells)).toBe(line);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1', '＋1', '－1', '＠x'])(
    'puts an apostrophe before %j, which a spreadsheet would calculate',
    (text) => {
      const [[cell] = []] = readBack(csvLine([text]));
      expect(cell).toBe(text.replace(/[=+\-@＝＋－＠]/, "'$&"));
    },
  );

  it('leaves signs inside a text alone', () => {
    expect(readBack(csvLine(['a = b - c', 'mail@example.org', '3-4']))).toEqual([
      ['a = b - c', 'mail@example.org', '3-4'],
    ]);
  });

  it('starts no formula either where a file is cut at semicolons, tabs or lines', () => {
    const [[cell] = []] = readBack(csvLine(['list;=1+1\n@x']));
    expect(cell).toBe("list;'=1+1\n'@x");
  });

  it('is read back by a strict reader as what was written, whatever the signs', () => {
    const sign = fc.constantFrom('a', 'ü', '雪', '🧦', '"', ',', ';', '\n', '\r', '\t', ' ', "'", '1');
    const records = fc.array(fc.array(fc.string({ unit: sign, minLength: 1 }), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(records, (rows) => {
        expect(readBack(utf8Mark + rows.map(csvLine).join(''))).toEqual(rows);
      }),
    );
  });

  it('has no cell that begins like a formula, however it was typed and at whatever sign the file is cut', () => {
    const sign = fc.constantFrom('=', '+', '-', '@', ';', ',', '\t', '\n', '\r', '"', ' ', 'a', '＝');
    fc.assert(
      fc.property(fc.string({ unit: sign }), (text) => {
        const [[cell = ''] = []] = readBack(csvLine([text, 'end']));
        for (const part of cell.split(/[;\t\r\n]/)) {
          expect(part.trimStart()).not.toMatch(/^[=+\-@＝]/);
        }
        // Nothing but apostrophes was added.
        expect(cell.replaceAll("'", '')).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});
