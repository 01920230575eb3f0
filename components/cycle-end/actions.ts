import type { CycleEndDraft } from '@/domain/cycle-end-form';
import type { Id } from '@/domain/model/base';
import type { Result } from '@/domain/result';

export interface CloseActions {
  /** Problems name `grades.<key result>.value`, `grades.<key result>.reason`, or the `cycle`. */
  closeCycle(cycleId: Id, draft: CycleEndDraft): Promise<Result<void>>;
  undo(): Promise<Result<void>>;
}
