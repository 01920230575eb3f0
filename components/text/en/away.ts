/** Sentences about days away. */
export const away = {
  'away.title': 'Days away',
  'away.now': 'away now',
  'away.why': 'Nothing is due on these days, and no streak breaks.',
  'away.startsOn': 'First day away',
  'away.endsOn': 'Last day away',
  'away.add': 'Add the days',
  'away.added': 'Away {days}',
  'away.removed': '{days}: no longer away',
  'away.remove': 'Remove',
  'away.removeFor': 'Remove {days}',
  'step.away-added': 'Away: {detail}',
  'step.away-removed': 'No longer away: {detail}',
} as const;
