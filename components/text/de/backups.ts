/** Backups, import, restore and reset. */
export const backups = {
  'step.imported': 'Importiert: {detail}',
  'step.restored': 'Sicherung wiederhergestellt: {detail}',
  'step.reset': 'Alles zurückgesetzt',
  'problem.backup-gone': '„{step}“ lässt sich nicht mehr rückgängig machen: Die Sicherung dazu gibt es nicht mehr.',
};
