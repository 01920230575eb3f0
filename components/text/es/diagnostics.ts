/** The report for whoever helps, and what to do where the clipboard is refused. */
export const diagnostics = {
  'diagnostics.title': 'Cuando algo falla',
  'diagnostics.why':
    'Un informe para quien te ayude: versiones, cifras y horas, y los fallos de esta página. No contiene nada de lo que has escrito, ni nombres ni direcciones.',
  'diagnostics.write': 'Escribir el informe',
  'diagnostics.copy': 'Copiar el informe',
  'diagnostics.copied': 'Informe copiado',
  'diagnostics.notCopied':
    'El navegador no permite el portapapeles. El informe está seleccionado: cópialo con el teclado.',
  'copyByHand.title': 'Copiar a mano',
  'copyByHand.why': 'El navegador no permite el portapapeles. El texto está seleccionado: cópialo con el teclado.',
};
