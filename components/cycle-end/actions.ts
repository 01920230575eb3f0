import type { WayBack } from '@/components/app/use-toasts';
import type { CycleEndDraft } from '@/domain/cycle-end-form';
import type { Id } from '@/domain/model/base';
import type { Result } from '@/domain/result';

export interface CloseActions extends WayBack {
  /** Problems name `grades.<key result>.value`, `grades.<key result>.reason`, or the `cycle`. */
  closeCycle(cycleId: Id, draft: CycleEndDraft): Promise<Result<void>>;
}
