// What a measured number is, and the words that numbers are written with.

import { wordSet } from './words';

export interface Measure {
  /** The first token and the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** `spelled`: a share or multiple without a digit ("half of", "Double"); `count`: so many of something. */
  readonly form: 'rank' | 'percent' | 'money' | 'times' | 'duration' | 'unit' | 'count' | 'spelled';
  readonly value: number;
}

export const months = wordSet(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug
  sep sept oct nov dec
`);

/** Nouns whose number is a name: "grade 5", "phase 2", "ISO 27001". */
export const labelNouns = wordSet(`
  number nr phase step stage sprint week day grade class level tier hall room chapter part wave version release
  milestone option figure section article paragraph iso soc pci din iec gate track group line terminal floor zone year
  v batch round season episode series type model edition act form generation gen horizon goal okr kr priority prio p
  sev severity build route bus highway area district ward quarter q lot fortune dax ftse forbes big formula
`);

export const horizonOpeners = wordSet('next coming following past last previous first consecutive');

export const shortTime = wordSet(`
  ms millisecond milliseconds s sec secs second seconds min mins minute minutes h hr hrs hour hours
`);
export const longTime = wordSet(`
  d day days workday workdays week weeks month months quarter quarters year years sprint sprints night nights
`);

export const units = wordSet(`
  km kg g mg m cm mm l litre litres liter liters kwh mwh kw mw gb mb kb tb ton tons tonne tonnes t mile miles lb lbs
  degrees celsius pt pts point points star stars meter meters metre metres hectare hectares bpm kcal bar inch inches
  mph kmh wpm fps hz
`);

export const currencies = wordSet(`
  $ € £ ¥ ₹ usd eur gbp chf dollar dollars euro euros pound pounds francs sek nok dkk jpy inr cad aud pln czk
`);

export const magnitudes = wordSet(`
  hundred thousand thousands million millions billion billions dozen k m mio mn bn
`);

export const percentWords = wordSet('% ‰ percent percents per-cent pct pp');

const countWords = wordSet(`
  two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty
  ninety dozen hundred thousand million billion
`);
export const spelledNumbers: ReadonlySet<string> = new Set(['zero', 'one', ...countWords]);

/** The order of size of a number word; only which of two is larger matters. */
export function spelledValue(word: string): number {
  return [...spelledNumbers].indexOf(word);
}

export const fractions = wordSet(`
  half quarter third thirds quarters fifth fifths tenth tenths fourth fourths two-thirds three-quarters one-third
  one-quarter
`);

/** Words of a limit: "under 9%", "at least 5". */
export const comparators = wordSet(`
  < > <= >= ≤ ≥ under below above over than least most up within maximum minimum max min
`);
