/** Backups, import, restore and reset. */
export const backups = {
  'step.imported': 'Importado: {detail}',
  'step.restored': 'Restaurada la copia: {detail}',
  'step.reset': 'Todo restablecido',
  'problem.backup-gone': '«{step}» ya no se puede deshacer: su copia ya no existe.',
};
