/** Sentences about days away. */
export const away = {
  'away.title': 'Días de ausencia',
  'away.now': 'ausente ahora',
  'away.why': 'En estos días no vence nada y no se rompe ninguna racha.',
  'away.startsOn': 'Primer día de ausencia',
  'away.endsOn': 'Último día de ausencia',
  'away.add': 'Añadir los días',
  'away.added': 'Ausencia {days}',
  'away.removed': '{days}: ya no hay ausencia',
  'away.remove': 'Quitar',
  'away.removeFor': 'Quitar {days}',
  'step.away-added': 'Ausencia: {detail}',
  'step.away-removed': 'Sin ausencia: {detail}',
};
