/** Backups, import, restore and reset. */
export const backups = {
  'step.imported': 'Importé : {detail}',
  'step.restored': 'Sauvegarde restaurée : {detail}',
  'step.reset': 'Tout réinitialisé',
  'problem.backup-gone': '« {step} » ne peut plus être annulé : sa sauvegarde n’existe plus.',
};
