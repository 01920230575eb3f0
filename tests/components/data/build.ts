import { vi } from 'vitest';
import type { TransferActions, TransferView } from '@/components/data/actions';

export const nothingUnderWay: TransferView = {
  work: null,
  preview: null,
  refusal: null,
  needsPassphrase: false,
  backups: [],
  letGo: null,
  exportedDaysAgo: null,
  teamFile: { teams: [], summary: null },
};

/** Actions that all go well. */
export function transferActions() {
  return {
    exportEverything: vi.fn<TransferActions['exportEverything']>(() => Promise.resolve()),
    readFile: vi.fn<TransferActions['readFile']>(() => Promise.resolve()),
    importFile: vi.fn<TransferActions['importFile']>(() => Promise.resolve('imported')),
    chooseDraft: vi.fn<TransferActions['chooseDraft']>(() => Promise.resolve()),
    chooseTeam: vi.fn<TransferActions['chooseTeam']>(() => Promise.resolve()),
    saveTeamFile: vi.fn<TransferActions['saveTeamFile']>(() => Promise.resolve(true)),
    cancel: vi.fn<TransferActions['cancel']>(),
    backUpNow: vi.fn<TransferActions['backUpNow']>(() => Promise.resolve(true)),
    restore: vi.fn<TransferActions['restore']>(() => Promise.resolve('restored')),
    reset: vi.fn<TransferActions['reset']>(() => Promise.resolve(true)),
  };
}
