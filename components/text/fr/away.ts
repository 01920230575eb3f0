/** Sentences about days away. */
export const away = {
  'away.title': 'Jours d’absence',
  'away.now': 'en ce moment absent',
  'away.why': 'Rien n’est dû ces jours-là et aucune série ne s’interrompt.',
  'away.startsOn': 'Premier jour d’absence',
  'away.endsOn': 'Dernier jour d’absence',
  'away.add': 'Ajouter ces jours',
  'away.added': 'Absence {days}',
  'away.removed': '{days} : plus d’absence',
  'away.remove': 'Retirer',
  'away.removeFor': 'Retirer {days}',
  'step.away-added': 'Absence : {detail}',
  'step.away-removed': 'Plus d’absence : {detail}',
};
