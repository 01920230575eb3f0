import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine, unguarded, utf8Mark } from '@/domain/csv';
import { readCsv } from '@/domain/csv-reader';
import { headingsOf, readTable } from '@/domain/csv-table';

function cellsOf(text: string): unknown {
  const csv = readCsv(text);
  return csv.ok ? csv.records.map(({ cells }) => cells) : `${csv.line}/${csv.cell}: ${csv.rule}`;
}

describe('a text of comma-separated values', () => {
  it.each<[string, string, unknown]>([
    ['nothing', '', []],
    ['empty lines only', '\r\n \n\n', []],
    [
      'plain cells',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'no line end at the end',
      'a,b\n1,',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    ['a mark of UTF-8', `${utf8Mark}a\n1`, [['a'], ['1']]],
    [
      'semicolons with commas in numbers',
      'a;b\n1,5;2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['line ends of all three kinds', 'a\n1\r\n2\r3', [['a'], ['1'], ['2'], ['3']]],
    [
      'quotes, delimiters and lines in quotes',
      'a,b\n"x ""y""","1,\r\n2"',
      [
        ['a', 'b'],
        ['x "y"', '1,\r\n2'],
      ],
    ],
    [
      'empty quotes',
      'a,b\n"",""\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['spaces at the ends', 'a\n" 1 "', [['a'], [' 1 ']]],
  ])('with %s is read', (_case, text, cells) => {
    expect(cellsOf(text)).toEqual(cells);
  });

  it.each([
    ['a quote inside a bare cell', 'a,b\n1,x"y', '2/1: quote-misplaced'],
    ['something behind a closing quote', 'a,b\n"1"x,2', '2/0: quote-misplaced'],
    ['a quote that is never closed', 'a,b\n1,"x\n\n2,3', '2/1: quote-open'],
    ['a broken record behind one of several lines', 'a\n"1\n2\n3"\nx"', '5/0: quote-misplaced'],
  ])('with %s is refused with its line and cell', (_case, text, place) => {
    expect(cellsOf(text)).toBe(place);
  });

  it('counts lines, not records', () => {
    const csv = readCsv('a\n"1\r\n2"\n\n3');
    expect(csv.records.map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it('that we wrote gives back what was written, formulas included', () => {
    const sign = fc.constantFrom('a', 'ü', '🧦', '"', ',', ';', '\n', '\r', '\t', ' ', "'", '=', '-', '@', '＝');
    const text = fc.string({ unit: sign });
    const rows = fc.array(fc.tuple(fc.constant('x'), text, text), { minLength: 1 });
    fc.assert(
      fc.property(rows, (written) => {
        const csv = readCsv(utf8Mark + csvLine(['one', 'two', 'three']) + written.map(csvLine).join(''));
        expect(csv.ok && csv.records.slice(1).map(({ cells }) => cells.map(unguarded))).toEqual(written);
      }),
      { numRuns: 1000 },
    );
  });

  it('is read or refused, whatever it is', () => {
    const sign = fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' ');
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 40 }), (text) => {
        const csv = readCsv(text);
        expect(csv.ok || csv.rule.startsWith('quote')).toBe(true);
        expect(csv.records.every(({ line, cells }) => line > 0 && cells.length > 0)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

const form = { columns: ['name', 'unit', 'target'], required: ['name'] } as const;

describe('a table', () => {
  it('is read by its headings, in any order and in large or small letters', () => {
    expect(readTable("Target,NAME\n3,'=x\n,b\n", form)).toEqual({
      ok: true,
      value: {
        delimiter: ',',
        rows: [
          { line: 2, cells: { name: '=x', unit: '', target: '3' } },
          { line: 3, cells: { name: 'b', unit: '', target: '' } },
        ],
      },
    });
    expect(headingsOf(`${utf8Mark}Target;NAME\n`)).toEqual(['target', 'name']);
  });

  it.each([
    ['', 1, 'name', 'column-missing'],
    ['unit\n1', 1, 'name', 'column-missing'],
    ['name,price\n', 1, 'price', 'unknown-column'],
    ['name,unit,Unit\n', 1, 'unit', 'column-twice'],
    ['name,unit\na,b\na,b,c', 3, '', 'cells-too-many'],
    ['name,unit\na,b\na,"b', 3, 'unit', 'quote-open'],
  ])('%j is refused in line %i', (text, line, field, rule) => {
    expect(readTable(text, form)).toMatchObject({
      ok: false,
      refusal: { place: { line }, problem: { field, rule } },
    });
  });
});
