/** Sentences of the weekly meeting. */
export const meeting = {
  'options.route.meeting': 'Reunión',
  'meeting.title': 'Reunión semanal',
  'meeting.lead':
    'Un resultado clave tras otro, primero los que tienen problemas: qué se movió, qué confianza tenemos y por qué.',
  'meeting.team': 'De quién es la reunión',
  'meeting.print': 'Imprimir',
  'meeting.agenda': 'Orden del día',
  'meeting.place': '{position} de {count}',
  'meeting.next': 'Siguiente',
  'meeting.previous': 'Anterior',
  'meeting.moved': 'De {before} a {now} desde la semana pasada',
  'meeting.first': 'Primer valor: {now}',
  'meeting.unmoved': 'Sigue en {now}',
  'meeting.noCheckIn': 'Esta semana aún no hay revisión',
  'meeting.confidenceMoved': 'Confianza de {before} a {now}',
  'meeting.notes': 'Comentado',
  'meeting.square': 'La semana de un vistazo',
  'meeting.empty.title': 'Todavía no hay nada que tratar',
  'meeting.empty.next':
    'La reunión recorre los resultados clave de un ciclo en marcha. Inicia uno para este equipo o elige otro equipo.',
  'meeting.points': { one: '{change} punto', other: '{change} puntos' },
};
