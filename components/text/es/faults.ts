/** Trouble with storage, in words: what happened, and the next step. */
export const faults = {
  'fault.full.title': 'El disco está lleno',
  'fault.full.next':
    'No se ha escrito nada. Libera algo de espacio y vuelve a intentarlo; todo lo registrado hasta ahora se puede leer y exportar.',
  'fault.refused.title': 'El navegador no permite guardar datos aquí',
  'fault.refused.next':
    'Ocurre en ventanas privadas y cuando los datos de sitios están bloqueados. Abre una ventana normal o permite los datos de esta extensión.',
  'fault.blocked.title': 'Lodestar se está poniendo al día',
  'fault.blocked.next':
    'Puede que haya otras páginas de Lodestar abiertas: ciérralas o recárgalas. Esta seguirá por sí sola.',
  'fault.upgrading.title': 'Lodestar se está poniendo al día',
  'fault.upgrading.next':
    'Antes se hace una copia de seguridad de todo. Esta página seguirá por sí sola en un momento; no se pierde nada si la cierras.',
  'fault.no-backup.title': 'No se pudo hacer la copia de seguridad previa a la actualización',
  'fault.no-backup.next':
    'No se ha cambiado nada. Puede que el disco esté lleno o que el navegador no permita guardar archivos: libera algo de espacio y vuelve a intentarlo. También puedes seguir sin copia.',
  'fault.goOn': 'Seguir sin copia de seguridad',
  'fault.outdated.title': 'Lodestar se actualizó con esta página abierta',
  'fault.outdated.next': 'Recarga la página. Hasta entonces muestra lo que había y no escribe nada.',
  'fault.newer.title': 'Estos datos son de una versión más nueva de Lodestar',
  'fault.newer.next': 'Actualiza la extensión. No se ha cambiado nada.',
  'fault.corrupt.title': 'Los datos guardados no se pueden leer',
  'fault.corrupt.next':
    'Reinicia el navegador. Si continúa, restaura la última copia de seguridad desde la página de opciones.',
  'fault.unreadable.title': 'Algunos registros guardados no se pueden leer',
  'fault.unreadable.next':
    'Esta página los omite; siguen guardados tal como están y todo lo demás continúa. Guárdalos en un archivo para quien te ayude. El informe en «Ayuda» los cuenta.',
  'fault.saveUnreadable': 'Guardar estos registros',
  'fault.no-background.title': 'El proceso de fondo de Lodestar no responde',
  'fault.no-background.next':
    'Lo que haces aquí se guarda igualmente. Los atajos, el número del botón, los recordatorios y la copia diaria esperan: reinicia el navegador, o desactiva la extensión y vuelve a activarla.',
  'fault.clock.title': 'Hay algo guardado con fecha posterior a hoy',
  'fault.clock.next':
    'El reloj de este equipo se ha atrasado, o antes iba adelantado. Corrígelo si está mal. No se pierde nada: los cambios conservan su orden, y las revisiones y los registros con fecha posterior se quedan como están.',
  'fault.unknown.title': 'Algo falló al leer o escribir',
  'fault.unknown.next':
    'Vuelve a intentarlo. Si continúa, reinicia el navegador; lo registrado hasta ahora se conserva.',
};
