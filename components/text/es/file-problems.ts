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
};
