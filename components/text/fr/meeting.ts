/** Sentences of the weekly meeting. */
export const meeting = {
  'options.route.meeting': 'Réunion',
  'meeting.title': 'Réunion hebdomadaire',
  'meeting.lead':
    'Un résultat clé après l’autre, les plus difficiles d’abord : ce qui a bougé, notre confiance, et pourquoi.',
  'meeting.team': 'La réunion de qui',
  'meeting.print': 'Imprimer',
  'meeting.agenda': 'Ordre du jour',
  'meeting.place': '{position} sur {count}',
  'meeting.next': 'Suivant',
  'meeting.previous': 'Précédent',
  'meeting.moved': 'De {before} à {now} depuis la semaine dernière',
  'meeting.first': 'Première valeur : {now}',
  'meeting.unmoved': 'Toujours à {now}',
  'meeting.noCheckIn': 'Pas encore de point cette semaine',
  'meeting.confidenceMoved': 'Confiance de {before} à {now}',
  'meeting.notes': 'Discussion',
  'meeting.square': 'La semaine en un coup d’œil',
  'meeting.empty.title': 'Rien à discuter pour l’instant',
  'meeting.empty.next':
    'La réunion parcourt les résultats clés d’un cycle en cours. Démarrez-en un pour cette équipe ou choisissez une autre équipe.',
  'meeting.points': { one: '{change} point', other: '{change} points' },
};
