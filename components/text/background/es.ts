import type { BackgroundMessages } from './index';

export const es: BackgroundMessages = {
  'title.quiet': 'Lodestar: informe semanal de enfoque',
  'title.inbox': { one: 'Lodestar: {count} petición por decidir', other: 'Lodestar: {count} peticiones por decidir' },
  'title.due': {
    one: 'Lodestar: {count} resultado clave espera su revisión',
    other: 'Lodestar: {count} resultados clave esperan su revisión',
  },
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
