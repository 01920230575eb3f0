import type { NumberFormat } from './model/number-format';
import { formatNumber, parseNumberText } from './number-text';

/** All the digits that a double has; more would print its binary rounding. */
const allDigits = { maximumSignificantDigits: 17 } as const;

function readsBackAs(value: number, written: string, format: NumberFormat, locale: string): boolean {
  return parseNumberText(written, format, locale) === value;
}

/** The unit has a place of its own beside the field, except for times, which are read in it. */
function withoutUnit(format: NumberFormat): NumberFormat {
  return format.style === 'seconds' ? format : { ...format, unit: '' };
}

/**
 * A number as an input field holds it. The friendly form ("$1.4M") is used only where it loses nothing,
 * because what stands in the field is what will be stored: 974,321 must not turn into 970,000 unseen.
 */
export function numberFieldText(value: number | null, format: NumberFormat, locale: string): string {
  if (value === null) {
    return '';
  }
  const ungrouped = new Intl.NumberFormat(locale, { ...allDigits, useGrouping: false }).format(value);
  const candidates = [
    formatNumber(value, withoutUnit(format), locale),
    new Intl.NumberFormat(locale, allDigits).format(value),
    ungrouped,
    // A bare number counts in the format's own unit; a time that has none of its digits to lose is said in seconds.
    `${ungrouped} s`,
  ];
  return candidates.find((written) => readsBackAs(value, written, format, locale)) ?? String(value);
}
