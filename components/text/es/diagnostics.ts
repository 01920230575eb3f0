/** The report for whoever helps. */
export const diagnostics = {
  'diagnostics.title': 'Cuando algo falla',
  'diagnostics.why':
    'Un informe para quien te ayude: versiones, cifras y horas, y los fallos de esta página. No contiene nada de lo que has escrito, ni nombres ni direcciones.',
  'diagnostics.write': 'Escribir el informe',
  'diagnostics.copy': 'Copiar el informe',
  'diagnostics.copied': 'Informe copiado',
  'diagnostics.notCopied':
    'El navegador no permite el portapapeles. El informe está seleccionado: cópialo con el teclado.',
};
