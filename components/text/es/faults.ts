/** Trouble with storage, in words: what happened, and the next step. */
export const faults = {
  'fault.full.title': 'El disco está lleno',
  'fault.full.next':
    'No se ha escrito nada. Libera algo de espacio y vuelve a intentarlo; todo lo registrado hasta ahora se puede leer y exportar.',
  'fault.refused.title': 'El navegador no permite guardar datos aquí',
  'fault.refused.next':
    'Ocurre en ventanas privadas y cuando los datos de sitios están bloqueados. Abre una ventana normal o permite los datos de esta extensión.',
  'fault.blocked.title': 'Otra página usa todavía la versión anterior',
  'fault.blocked.next': 'Cierra las demás páginas de Lodestar, o recárgalas, y esta seguirá por sí sola.',
  'fault.outdated.title': 'Lodestar se actualizó con esta página abierta',
  'fault.outdated.next': 'Recarga la página. Hasta entonces muestra lo que había y no escribe nada.',
  'fault.newer.title': 'Estos datos son de una versión más nueva de Lodestar',
  'fault.newer.next': 'Actualiza la extensión. No se ha cambiado nada.',
  'fault.corrupt.title': 'Los datos guardados no se pueden leer',
  'fault.corrupt.next':
    'Reinicia el navegador. Si continúa, restaura la última copia de seguridad desde la página de opciones.',
  'fault.unknown.title': 'Algo falló al leer o escribir',
  'fault.unknown.next':
    'Vuelve a intentarlo. Si continúa, reinicia el navegador; lo registrado hasta ahora se conserva.',
};
