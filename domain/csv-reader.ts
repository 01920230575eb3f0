// A strict reader of comma-separated values after RFC 4180. Our own and not a library's: what it has to do is small,
// every refusal names its line and cell in our words, and nothing is guessed that a later line could contradict.

import { utf8Mark } from './csv';

/** A record with the line it begins in, counted from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Spreadsheets of countries that write decimals with a comma separate cells by semicolons. */
export type Delimiter = ',' | ';' | '\t';

export type CsvReading =
  | { readonly ok: true; readonly delimiter: Delimiter; readonly records: readonly CsvRecord[] }
  | {
      readonly ok: false;
      readonly line: number;
      /** The cell of its record, counted from 0. */
      readonly cell: number;
      readonly rule: 'quote-misplaced' | 'quote-open';
      readonly records: readonly CsvRecord[];
    };

/** Headings are names without signs, so the first of the three that the first line has separates all lines. */
function delimiterOf(text: string): Delimiter {
  const heading = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const counted = ([',', ';', '\t'] as const).map((sign) => ({ sign, count: heading.split(sign).length }));
  return counted.reduce((one, other) => (other.count > one.count ? other : one)).sign;
}

/** Reads record by record; the state is where it stands. */
class CsvReader {
  readonly records: CsvRecord[] = [];
  private readonly text: string;
  private readonly delimiter: Delimiter;
  private at = 0;
  private line = 1;
  private cells: string[] = [];
  private startLine = 1;

  constructor(text: string, delimiter: Delimiter) {
    this.text = text;
    this.delimiter = delimiter;
  }

  read(): CsvReading {
    while (this.at < this.text.length) {
      const startLine = this.line;
      const problem = this.text[this.at] === '"' ? this.readQuoted() : this.readBare();
      if (problem !== null) {
        const line = problem === 'quote-open' ? startLine : this.line;
        return { ok: false, line, cell: this.cells.length, rule: problem, records: this.records };
      }
      this.endCell();
    }
    if (this.cells.length > 0) {
      this.cells.push('');
      this.endRecord();
    }
    return { ok: true, delimiter: this.delimiter, records: this.records };
  }

  private isEndOfCell(): boolean {
    const sign = this.text[this.at];
    return sign === undefined || sign === this.delimiter || sign === '\n' || sign === '\r';
  }

  private readBare(): 'quote-misplaced' | null {
    const start = this.at;
    while (!this.isEndOfCell()) {
      if (this.text[this.at] === '"') {
        return 'quote-misplaced';
      }
      this.at += 1;
    }
    this.cells.push(this.text.slice(start, this.at));
    return null;
  }

  private readQuoted(): 'quote-misplaced' | 'quote-open' | null {
    const pieces: string[] = [];
    for (;;) {
      const end = this.text.indexOf('"', this.at + 1);
      if (end === -1) {
        return 'quote-open';
      }
      const piece = this.text.slice(this.at + 1, end);
      this.line += piece.split(/\r\n|\r|\n/).length - 1;
      pieces.push(piece);
      this.at = end + 1;
      if (this.text[this.at] !== '"') {
        break;
      }
    }
    if (!this.isEndOfCell()) {
      return 'quote-misplaced';
    }
    this.cells.push(pieces.join('"'));
    return null;
  }

  /** Steps over what ends a cell: the delimiter, or the end of the line. */
  private endCell(): void {
    const sign = this.text[this.at];
    if (sign === this.delimiter) {
      this.at += 1;
      return;
    }
    this.endRecord();
    this.at += sign === '\r' && this.text[this.at + 1] === '\n' ? 2 : 1;
    this.line += 1;
    this.startLine = this.line;
  }

  /** Lines without anything in them are no records. */
  private endRecord(): void {
    if (this.cells.some((cell) => cell.trim() !== '')) {
      this.records.push({ line: this.startLine, cells: this.cells });
    }
    this.cells = [];
  }
}

/** The records of a text, the headings among them; or the first place where it breaks the rules, with those before. */
export function readCsv(text: string): CsvReading {
  const plain = text.startsWith(utf8Mark) ? text.slice(utf8Mark.length) : text;
  return new CsvReader(plain, delimiterOf(plain)).read();
}
