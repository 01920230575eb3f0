/** Backups, import, restore and reset. */
export const backups = {
  'step.imported': 'Imported {detail}',
  'step.restored': 'Restored the backup of {detail}',
  'step.reset': 'Reset everything',
  'problem.backup-gone': '“{step}” cannot be undone any more: its backup was let go.',
} as const;
