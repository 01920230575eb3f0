import type { BackgroundMessages } from './index';

export const es: BackgroundMessages = {
  'title.quiet': 'Lodestar: informe semanal de enfoque',
  'title.waiting': 'Lodestar: {what}',
  'waits.inbox': { one: '{count} petición por decidir', other: '{count} peticiones por decidir' },
  'waits.checkIns': {
    one: '{count} resultado clave espera su revisión',
    other: '{count} resultados clave esperan su revisión',
  },
  'waits.plan': 'esta semana aún no tiene plan',
  'waits.wins': 'los logros de esta semana aún no están apuntados',
  'waits.missed': { one: 'tras {count} semana sin abrir: {what}', other: 'tras {count} semanas sin abrir: {what}' },
  'done.tagged': 'Anotado: {name}',
  'done.filed': 'Guardado: {name}',
  'failed.page': 'Esta página no se puede anotar',
  'failed.target': 'Aún no hay destino: anota antes una página desde la ventana emergente',
  'done.removed': 'Eliminado de nuevo',
  'failed.empty': 'No hay nada que guardar',
  'failed.link': 'Solo se pueden guardar direcciones web',
  'failed.too-long': 'Demasiado largo para guardarlo: {limit} caracteres como máximo',
  'failed.unknown': 'No se pudo guardar',
  'omnibox.hint': 'Guardar «{text}» como petición',
  'omnibox.empty': 'Escribe una petición para guardarla o elige un resultado clave para esta página',
  'omnibox.keyResult': 'Anotar esta página: {name}',
};
