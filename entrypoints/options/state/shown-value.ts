/** A value of a record as a preview shows it. */
export function shownValue(value: unknown): string {
  if (value === null || value === undefined || value === '') {
    return '–';
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}
