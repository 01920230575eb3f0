// An amount as people write it: "$1.4M", "1,4 Mio. €", "40%", "<1 second", "2X". Words of four languages.

import type { NumberFormat } from './model/number-format';
import { digitRun, numberOfDigits } from './written-digits';

/** A number in a text with what its surroundings say about it; `number * factor` is its value. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly number: number;
  /** 1,000 for K, 3,600 for hours, which are kept as seconds; 1 when nothing is said. */
  readonly factor: number;
  readonly style: Extract<NumberFormat['style'], 'count' | 'percent' | 'money' | 'ratio' | 'seconds'>;
  readonly currency: string | null;
  /** A measure written right after the number, as in "5 kg". */
  readonly unit: string;
}

/** The value of an amount. Binary fractions: 0.97 * 1,000,000 must be 970,000 and not 969,999.9999999999. */
export function amountValue({ number, factor }: Pick<Amount, 'number' | 'factor'>): number {
  if (factor === 1) {
    return number;
  }
  return factor < 1 ? number / Math.round(1 / factor) : Number((number * factor).toPrecision(15));
}

/** What one word after a number says. */
type Meaning = Pick<Amount, 'factor' | 'style' | 'currency' | 'unit'>;

const plain: Meaning = { factor: 1, style: 'count', currency: null, unit: '' };

function wordTable(words: Readonly<Record<string, string>>, meaningOf: (key: string) => Meaning): [string, Meaning][] {
  return Object.entries(words).flatMap(([key, list]) =>
    list.split(' ').map((word): [string, Meaning] => [word, meaningOf(key)]),
  );
}

/** Written as one word; a final full stop is ignored. */
const magnitudes = new Map(
  wordTable(
    {
      1e3: 'k K tsd Tsd thousand tausend Tausend mille',
      1e6: 'M MM mn mio Mio mill Mill million millions Million Millionen millón millones',
      1e9: 'B bn Bn mrd Mrd md Md Mds billion billions Milliarde Milliarden milliard milliards',
    },
    (key) => ({ ...plain, factor: Number(key) }),
  ),
);

const currencyCodes =
  'USD EUR GBP CHF JPY CNY INR CAD AUD NZD SEK NOK DKK PLN CZK HUF RON BRL MXN ARS CLP COP ZAR SGD HKD KRW TRY ILS AED';

function moneyIn(currency: string): Meaning {
  return { ...plain, style: 'money', currency };
}

const currencies = new Map([
  ...currencyCodes.split(' ').map((code): [string, Meaning] => [code, moneyIn(code)]),
  ...wordTable(
    {
      USD: '$ US$ dollar dollars Dollar dólar dólares',
      EUR: '€ euro euros Euro',
      GBP: '£ pound pounds',
      JPY: '¥ yen',
      INR: '₹ rupees',
      CHF: 'Fr francs Franken',
    },
    moneyIn,
  ),
]);

const units = new Map([
  ...wordTable({ percent: '% percent Prozent' }, () => ({ ...plain, style: 'percent' })),
  ...wordTable({ ratio: 'x X ×' }, () => ({ ...plain, style: 'ratio' })),
  ...wordTable(
    {
      0.001: 'ms millisecond milliseconds Millisekunde Millisekunden milisegundos millisecondes',
      1: 's sec secs second seconds Sek Sekunde Sekunden segundo segundos seconde secondes',
      60: 'm min mins minute minutes Minute Minuten minuto minutos',
      3600: 'h hr hrs hour hours Std Stunde Stunden hora horas heure heures',
    },
    (key) => ({ ...plain, factor: Number(key), style: 'seconds' }),
  ),
  ...['kg', 'km', 'cm', 'mm', 'kB', 'MB', 'GB', 'TB', 'kWh', 'pp', 'fps'].map((unit): [string, Meaning] => [
    unit,
    { ...plain, unit },
  ]),
]);

/** Days and longer: only where a time is expected, since "14 days" is as well a count of days. */
const longTimes = new Map(
  wordTable(
    {
      86400: 'd day days Tag Tage día días j jour jours',
      604800: 'week weeks Woche Wochen semana semanas semaine semaines',
    },
    (key) => ({ ...plain, factor: Number(key), style: 'seconds' }),
  ),
);

/** The seconds in a unit of time, as "h" or "days"; null for other words. */
export function secondsOfUnit(word: string): number | null {
  const meaning = units.get(word) ?? longTimes.get(word);
  return meaning?.style === 'seconds' ? meaning.factor : null;
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** How an amount is to be read. `expects` settles what the text alone leaves open: "5m" is money or minutes. */
export interface AmountReading {
  readonly locale: string;
  readonly expects?: NumberFormat['style'] | undefined;
}

/** "mil" is a thousand and "B" a million millions in Spanish; in English they are a million and a thousand millions. */
function magnitudeOf(word: string, isMoney: boolean, locale: string): Meaning | undefined {
  const isSpanish = locale.startsWith('es');
  if (word === 'mil') {
    return { ...plain, factor: isSpanish ? 1e3 : 1e6 };
  }
  if (word === 'B' && isSpanish) {
    return { ...plain, factor: 1e12 };
  }
  if (word === 'm') {
    return isMoney ? { ...plain, factor: 1e6 } : undefined;
  }
  return magnitudes.get(word);
}

interface Suffix {
  readonly meaning: Meaning;
  readonly end: number;
}

const leadingCurrency = /(?:US\$|[$€£¥₹]|[A-Z]{3}(?!\p{L}))[ \u00A0\u202F]?/uy;
const leadingSign = /[-−+]?/uy;
const nextWord = /[ \u00A0\u202F]?(?:\p{L}+|[%×$€£¥₹])\.?/uy;

function suffixAt(text: string, at: number, meaningOf: (word: string) => Meaning | undefined): Suffix {
  const found = matchAt(nextWord, text, at);
  const meaning = meaningOf(found.trim().replace(/\.$/u, ''));
  if (meaning === undefined) {
    return { meaning: plain, end: at };
  }
  // The full stop may belong to an abbreviation, "1.4 Mio.", but never to a sign, "up to 40%."
  return { meaning, end: at + found.length - (/[^\p{L}]\.$/u.test(found) ? 1 : 0) };
}

/** Ordinals, versions and compounds such as "3rd", "4G" and "90-day" go on after the digits. */
function goesOn(text: string, end: number): boolean {
  return /^(?:[\p{L}\d]|-\p{L})/u.test(text.slice(end, end + 2)) && /[\p{L}\d]$/u.test(text.slice(0, end));
}

function readSuffixes(text: string, at: number, prefix: Meaning, reading: AmountReading): Suffix {
  const isMoney = prefix.style === 'money' || reading.expects === 'money';
  const magnitude = suffixAt(text, at, (word) => magnitudeOf(word, isMoney, reading.locale));
  const times = reading.expects === 'seconds' ? longTimes : undefined;
  const unit = suffixAt(text, magnitude.end, (word) => currencies.get(word) ?? units.get(word) ?? times?.get(word));
  const style = prefix.style === 'count' ? unit.meaning.style : prefix.style;
  const currency = prefix.currency ?? unit.meaning.currency;
  const factor = magnitude.meaning.factor * unit.meaning.factor;
  return { meaning: { factor, style, currency, unit: unit.meaning.unit }, end: unit.end };
}

/** The amount that begins exactly here, or null. A sign counts only right before the number or its currency. */
export function amountAt(text: string, start: number, reading: AmountReading): Amount | null {
  const firstSign = matchAt(leadingSign, text, start);
  const money = matchAt(leadingCurrency, text, start + firstSign.length);
  const prefix = money === '' ? plain : currencies.get(money.trim());
  if (prefix === undefined) {
    return null;
  }
  const sign = firstSign || matchAt(leadingSign, text, start + money.length);
  const digitsAt = start + money.length + sign.length;
  const digits = matchAt(digitRun, text, digitsAt);
  const size = digits === '' ? null : numberOfDigits(digits, reading.locale);
  if (size === null) {
    return null;
  }
  const { meaning, end } = readSuffixes(text, digitsAt + digits.length, prefix, reading);
  if (goesOn(text, end)) {
    return null;
  }
  return { ...meaning, start, end, number: sign === '-' || sign === '−' ? -size : size };
}
