/** Sentences about days away. */
export const away = {
  'away.title': 'Abwesenheit',
  'away.now': 'gerade abwesend',
  'away.why': 'An diesen Tagen ist nichts fällig, und keine Serie reißt ab.',
  'away.startsOn': 'Erster Tag',
  'away.endsOn': 'Letzter Tag',
  'away.add': 'Tage eintragen',
  'away.added': 'Abwesend {days}',
  'away.removed': '{days}: nicht mehr abwesend',
  'away.remove': 'Entfernen',
  'away.removeFor': '{days} entfernen',
  'step.away-added': 'Abwesend: {detail}',
  'step.away-removed': 'Nicht mehr abwesend: {detail}',
};
