const dayHours = 24;
const noon = 12;

/**
 * The name of a time zone in which it is between noon and one o'clock now. Tests run there, in their own process and in
 * the browsers that they start, so that no midnight falls into a run, whatever hour it begins at.
 */
export function zoneAtNoon(now: Date): string {
  // From -11 to 12 hours, and the names of these zones count the other way.
  const ahead = ((noon - now.getUTCHours() + dayHours + 11) % dayHours) - 11;
  return `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}
