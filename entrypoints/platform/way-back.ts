import type { WayBack } from '@/components/app/use-toasts';
import type { UndoRecord } from '@/domain/model/undo-record';
import { undo } from '@/storage/commands/undo';
import { lastStepOf } from '@/storage/last-step';
import { runPlainCommand } from './page';
import type { Page } from './page';

/** The way back from the step that this window has written last: bound to it by its id when it is asked for. */
export function wayBackIn(page: Page): WayBack {
  return {
    wayBack: () => {
      const stepId = lastStepOf(page.store);
      const isMeant = ({ id }: UndoRecord): boolean => id === stepId;
      return stepId === null ? null : () => runPlainCommand(page, undo(page.store, isMeant));
    },
  };
}
