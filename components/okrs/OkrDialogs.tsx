import type { Text } from '@/components/text';
import type { CycleForm } from '@/domain/cycle-form';
import type { Id } from '@/domain/model/base';
import type { Cycle } from '@/domain/model/cycle';
import type { Result } from '@/domain/result';
import type { OkrScreenView } from './actions';
import { NewCycleDialog } from './NewCycleDialog';
import { StartDialog } from './StartDialog';

/** The dialog that is open. */
export type OkrDialog = { readonly kind: 'new-cycle' } | { readonly kind: 'start'; readonly cycleId: Id };

/** What the dialogs can do. */
export interface DialogControls {
  readonly onClose: () => void;
  readonly onCreate: (form: CycleForm) => Promise<Result<Id>>;
  readonly onStart: (cycle: Cycle) => Promise<Result<void>>;
}

interface OkrDialogsProps {
  readonly view: OkrScreenView;
  readonly dialog: OkrDialog | null;
  readonly text: Text;
  readonly controls: DialogControls;
}

/** The one dialog that is open, if any. */
export function OkrDialogs({ view, dialog, text, controls }: OkrDialogsProps) {
  if (dialog?.kind === 'new-cycle') {
    return (
      <NewCycleDialog
        teamId={view.team.id}
        cycles={view.cycles.map(({ cycle }) => cycle)}
        today={view.today}
        text={text}
        onCreate={controls.onCreate}
        onClose={controls.onClose}
      />
    );
  }
  const starting = view.cycles.find(({ cycle }) => cycle.id === dialog?.cycleId);
  if (starting === undefined) {
    return null;
  }
  return (
    <StartDialog
      view={starting}
      text={text}
      onStart={() => controls.onStart(starting.cycle)}
      onClose={controls.onClose}
    />
  );
}
