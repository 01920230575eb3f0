/** Why a file is refused; the place in the file stands before it. */
export const fileProblems = {
  'file.field': '«{field}»',
  'file.at-line': 'Línea {line}: {sentence}',
  'file.at-line-of': 'Línea {line} ({table}): {sentence}',
  'file.at-byte': 'Byte {byte}: {sentence}',
  'problem.not-a-backup': 'Este archivo no es una copia de seguridad de Lodestar.',
  'problem.newer-file':
    'Este archivo viene de un Lodestar más nuevo (versión de archivo {version}; este lee hasta la {known}). Actualiza Lodestar e inténtalo de nuevo.',
  'problem.not-text': 'Esto no es texto UTF-8: el archivo está dañado o es de otro tipo.',
  'problem.not-json': 'Esta línea no se puede leer como JSON.',
  'problem.line-too-long': 'Esta línea es más larga que cualquier registro de Lodestar.',
  'problem.twice-in-file': '{field} aparece dos veces en este archivo.',
  'problem.cut-short': 'El archivo termina demasiado pronto: está cortado.',
  'problem.after-end': 'Hay algo detrás del final de la copia.',
  'problem.damaged-file': 'El archivo está dañado y no se puede descomprimir más.',
  'problem.needs-passphrase': 'Este archivo está cerrado con una frase de contraseña.',
  'problem.wrong-passphrase': '{field} no abre este archivo, o el archivo está dañado.',
  'problem.cancelled': 'Cancelado. No se ha cambiado nada.',
  'problem.file-too-large': 'Este archivo ocupa más de {limit} MB, más de lo que puede ocupar un archivo de este tipo.',
  'problem.names-nothing': '{field} nombra un registro que no está en este archivo ni lo comparte aquí ningún equipo.',
  'problem.belongs-to-person':
    '{field} nombra un registro que aquí es de una persona; un archivo de equipo no puede cambiarlo.',
  'problem.unknown-column': '{field} no es el nombre de una columna.',
  'problem.column-missing': 'Falta la columna {field}.',
  'problem.column-twice': 'La columna {field} aparece dos veces en la primera línea.',
  'problem.cells-too-many': 'En esta línea hay {count} celdas y solo {known} columnas.',
  'problem.quote-misplaced':
    'En {field} hay unas comillas donde no puede haberlas: las celdas empiezan y acaban con ellas y dentro se duplican.',
  'problem.quote-open': '{field} empieza con unas comillas que nunca se cierran.',
  'problem.no-such-name': 'En {field} pone «{name}», y aquí nada se llama así.',
  'problem.name-ambiguous': 'En {field} pone «{name}», y aquí hay más de una cosa con ese nombre.',
  'problem.in-cycle-already': '{field} ya está en el ciclo.',
  'problem.no-draft': 'No hay ningún borrador donde ponerlos. Crea antes el borrador de un ciclo en la sala de OKR.',
  'problem.ahead-of-clock':
    '{field} lleva una hora más de {minutes} minutos por delante del reloj de aquí: uno de los dos relojes va mal.',
};
