// Digits with their separators: "1,400", "1.400", "1 400,5". Which of comma and point groups depends on the locale
// only where the text itself does not decide.

/** A run of digits with groups and decimals, as the start of a sticky search. */
export const digitRun = /(?:\d{1,3}(?:[ \u00A0\u202F'’]\d{3})+(?!\d)|\d+)(?:[.,]\d+)*|[.,]\d+/uy;

/** The sign that groups thousands where it could as well be the decimal one: a comma in English, a point in German. */
function groupSignOf(locale: string): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(12_345.6);
  return parts.find(({ type }) => type === 'group')?.value ?? '';
}

/** `1,234,567`: one to three digits, then groups of three. */
function isGrouped(digits: string, sign: string): boolean {
  const [head = '', ...groups] = digits.split(sign);
  return /^\d{1,3}$/u.test(head) && groups.every((group) => group.length === 3);
}

/** The sign before the decimals; empty when there are none, null when the separators contradict each other. */
function decimalSign(digits: string, groupSign: string): string | null {
  const signs = digits.match(/[.,]/gu) ?? [];
  const last = signs.at(-1);
  if (last === undefined) {
    return '';
  }
  const isOnce = signs.filter((sign) => sign === last).length === 1;
  if (signs.length > 1) {
    const isMixed = signs.some((sign) => sign !== last);
    if (isMixed) {
      return isOnce ? last : null;
    }
    return isGrouped(digits, last) ? '' : null;
  }
  const isThousands = last === groupSign && isGrouped(digits, last) && !digits.startsWith('0');
  return isThousands ? '' : last;
}

/**
 * The number that a run of digits means. "1,400" is 1400 in English and 1.4 in German, "1.400" the other way round;
 * "0,2", "1,4" and "1.234,5" mean the same everywhere. Null where no reading makes sense, as in "1.2.3".
 */
export function numberOfDigits(digits: string, locale: string): number | null {
  const bare = digits.replace(/[ \u00A0\u202F'’]/gu, '');
  const sign = decimalSign(bare, groupSignOf(locale));
  if (sign === null) {
    return null;
  }
  const at = sign === '' ? bare.length : bare.lastIndexOf(sign);
  const whole = bare.slice(0, at);
  const other = sign === ',' ? '.' : ',';
  if (whole.includes(other) && !isGrouped(whole, other)) {
    return null;
  }
  const value = Number(`${whole.replace(/[.,]/gu, '')}.${bare.slice(at + 1)}`);
  return Number.isFinite(value) ? value : null;
}
