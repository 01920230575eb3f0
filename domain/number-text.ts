// Numbers of key results, goals and health metrics between people and storage: how they are typed and how they are shown.

import type { NumberFormat } from './model/number-format';
import { amountAt, amountValue, secondsOfUnit, type Amount } from './amount';

/** Whether an amount can be a value of this format: a percentage is no money, and euros are not dollars. */
function fits({ style, currency }: Amount, format: NumberFormat): boolean {
  const hasStyle = style === 'count' || style === format.style;
  return hasStyle && (currency === null || format.currency === null || currency === format.currency);
}

/** A bare number of a time counts in the format's own unit: 31 is 31 h where the unit is "h", and seconds without one. */
function timeFactor(amount: Amount, format: NumberFormat): number {
  if (format.style !== 'seconds' || amount.style === 'seconds') {
    return amount.factor;
  }
  return amount.factor * (secondsOfUnit(format.unit) ?? 1);
}

function withoutUnit(text: string, { style, unit }: NumberFormat): string {
  const isWritten = style !== 'seconds' && unit !== '' && text.toLowerCase().endsWith(unit.toLowerCase());
  return isWritten ? text.slice(0, -unit.length).trim() : text;
}

/**
 * The number a person typed, or null when it cannot be read. Locale decides between "1,400" and "1.400" only where
 * nothing else does; magnitudes and units are understood in every language: "1.4M", "1,4 Mio.", "$0.97M", "31 h" (in
 * seconds). A percentage is the figure people say: "23%" and "23" are both 23.
 */
export function parseNumberText(text: string, format: NumberFormat, locale: string): number | null {
  const typed = withoutUnit(text.trim(), format);
  const amount = amountAt(typed, 0, { locale, expects: format.style });
  if (amount === null || amount.end < typed.length || !fits(amount, format)) {
    return null;
  }
  const value = amountValue({ number: amount.number, factor: timeFactor(amount, format) });
  return Number.isFinite(value) ? value : null;
}

type Options = Intl.NumberFormatOptions;

/** Below 1 three significant digits say more than two decimals: 0.004 must not be shown as 0. */
function precision(value: number): Options {
  return Math.abs(value) < 1 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 2 };
}

/** From these sizes on a number is written in thousands, millions or billions. Money begins earlier: $0.97M, not $970,000. */
const moneyScales: readonly (readonly [from: number, scale: number])[] = [
  [1e9, 1e9],
  [1e5, 1e6],
  [1e4, 1e3],
];
const countScales: readonly (readonly [from: number, scale: number])[] = [
  [1e9, 1e9],
  [1e6, 1e6],
];

const digitParts = new Set(['integer', 'group', 'decimal', 'fraction', 'minusSign']);

/**
 * `value` in units of `scale` with the locale's own sign for it. The sign and its place are taken from how the locale
 * writes one unit; a locale that has no word for this size, as German for thousands, writes the number in its own way.
 */
function compact(value: number, scale: number, locale: string, options: Options): string {
  const style: Options = { ...options, notation: 'compact' };
  const model = new Intl.NumberFormat(locale, style).formatToParts(scale);
  const isOneUnit = model.some(({ type }) => type === 'compact') && numberOfParts(model) === 1;
  if (!isOneUnit) {
    return new Intl.NumberFormat(locale, { ...style, maximumFractionDigits: 2 }).format(value);
  }
  const digits = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(Math.abs(value) / scale);
  const written = model.map(({ type, value: part }) => (digitParts.has(type) ? digits : part)).join('');
  return value < 0 ? `-${written}` : written;
}

function numberOfParts(parts: readonly Intl.NumberFormatPart[]): number {
  return Number(
    parts
      .filter(({ type }) => digitParts.has(type))
      .map(({ value }) => value)
      .join(''),
  );
}

function scaledText(
  value: number,
  scales: readonly (readonly [from: number, scale: number])[],
  locale: string,
  options: Options,
): string {
  const fitting = scales.find(([from]) => Math.abs(value) >= from);
  if (fitting !== undefined) {
    return compact(value, fitting[1], locale, options);
  }
  return new Intl.NumberFormat(locale, { ...precision(value), ...options }).format(value);
}

/** Whole amounts go without cents; those below ten cents, a price per call, need more than two decimals. */
function centsOf(value: number): Options {
  if (Number.isInteger(value)) {
    return { maximumFractionDigits: 0 };
  }
  return Math.abs(value) < 0.1 ? { maximumFractionDigits: 4 } : {};
}

function moneyText(value: number, currency: string | null, locale: string): string {
  if (currency === null) {
    return scaledText(value, moneyScales, locale, {});
  }
  const options: Options = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' };
  if (Math.abs(value) >= 1e4) {
    return scaledText(value, moneyScales, locale, options);
  }
  return new Intl.NumberFormat(locale, { ...options, ...centsOf(value) }).format(value);
}

const noBreakSpace = '\u00A0';

/** Up to each of these sizes a time is written in the unit beside it: 0.8 s, 90 min, 31 h. */
const timeUnits: readonly (readonly [below: number, unit: string])[] = [
  [0.1, 'ms'],
  [120, 's'],
  [7200, 'min'],
  [259_200, 'h'],
  [Number.POSITIVE_INFINITY, 'd'],
];

function timeText(seconds: number, format: NumberFormat, locale: string): string {
  const own = secondsOfUnit(format.unit) === null ? undefined : format.unit;
  const natural = seconds === 0 ? 's' : timeUnits.find(([below]) => Math.abs(seconds) < below)?.[1];
  const unit = own ?? natural ?? 's';
  const value = seconds / (secondsOfUnit(unit) ?? 1);
  return `${new Intl.NumberFormat(locale, precision(value)).format(value)}${noBreakSpace}${unit}`;
}

function withUnit(text: string, unit: string): string {
  return unit === '' ? text : `${text}${noBreakSpace}${unit}`;
}

/**
 * A number as screens show it: money in short ("$0.97M", "1,4 Mio. €"), percentages ("23%"), times in the unit that
 * suits them ("0.8 s", "31 h"), scores with up to two decimals ("4.1"). Rounded for the eye only; negative zero is 0.
 */
export function formatNumber(value: number, format: NumberFormat, locale: string): string {
  const shown = value === 0 ? 0 : value;
  switch (format.style) {
    case 'money':
      return withUnit(moneyText(shown, format.currency, locale), format.unit);
    case 'percent':
      return new Intl.NumberFormat(locale, { style: 'percent', ...precision(shown) }).format(shown / 100);
    case 'seconds':
      return timeText(shown, format, locale);
    case 'ratio':
      return `${new Intl.NumberFormat(locale, precision(shown)).format(shown)}×`;
    case 'nps':
    case 'score':
      return new Intl.NumberFormat(locale, precision(shown)).format(shown);
    case 'count':
      return withUnit(scaledText(shown, countScales, locale, {}), format.unit);
  }
}
