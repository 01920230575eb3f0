// Comma-separated values after RFC 4180, safe to open in a spreadsheet. Numbers are written with a point and dates as
// `2026-11-16`, which spreadsheets of every language read.

/** A number is written bare; null and an empty text are an empty cell. */
export type CsvCell = string | number | null;

/**
 * The mark that a file is UTF-8. Excel takes a file without it for the code page of the machine and garbles "ä";
 * LibreOffice and strict readers know it and leave it out. Readers that do not see it in front of the first heading.
 */
export const utf8Mark = '\uFEFF';

/**
 * Where a spreadsheet would begin to calculate: the first sign of a cell, or of what becomes a cell when the file is cut at
 * semicolons, tabs or lines, as Excel does in countries that write decimals with a comma. The wide signs are those of
 * Japanese keyboards, which Excel takes for the narrow ones. Apostrophes that stand there already count too, so that
 * what is put before can be told from what was typed.
 */
const formulaStart = /(^|[;\t\r\n])(\s*)(?='*[=+\-@＝＋－＠])/g;
const guardedStart = /(^|[;\t\r\n])(\s*)'(?='*[=+\-@＝＋－＠])/g;

/** The text with an apostrophe before what would be a formula. A tab or line break at the start is a way around, so it counts. */
function guarded(text: string): string {
  return text.replaceAll(formulaStart, "$1$2'");
}

/** The text as it was before an apostrophe was put in front of its formulas: for a file that we wrote. */
export function unguarded(text: string): string {
  return text.replaceAll(guardedStart, '$1$2');
}

function cellText(cell: CsvCell): string {
  if (cell === null) {
    return '';
  }
  if (typeof cell === 'number') {
    return String(cell);
  }
  const text = guarded(cell);
  // A reader may strip spaces at the ends of bare cells, so those are quoted too.
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One record with its line end. */
export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(cellText).join(',')}\r\n`;
}
