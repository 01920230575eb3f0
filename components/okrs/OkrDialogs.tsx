import type { AmendmentActions } from '@/components/amendments/actions';
import { AddKeyResultDialog } from '@/components/amendments/AddKeyResultDialog';
import { AmendDialog } from '@/components/amendments/AmendDialog';
import type { Text } from '@/components/text';
import type { CycleForm } from '@/domain/cycle-form';
import type { Id } from '@/domain/model/base';
import type { Cycle } from '@/domain/model/cycle';
import type { ObjectiveForm } from '@/domain/objective-form';
import type { Result } from '@/domain/result';
import type { OkrScreenView } from './actions';
import { NewCycleDialog } from './NewCycleDialog';
import { StartDialog } from './StartDialog';

/** The dialog that is open. */
export type OkrDialog =
  | { readonly kind: 'new-cycle' }
  | { readonly kind: 'start'; readonly cycleId: Id }
  | { readonly kind: 'amend' | 'add-key-result'; readonly okr: StoredOkr };

/** A stored objective as the editor holds it. */
export type StoredOkr = ObjectiveForm & { readonly id: Id };

/** What the dialogs can do. */
export interface DialogControls {
  readonly onClose: () => void;
  readonly onCreate: (form: CycleForm) => Promise<Result<Id>>;
  readonly onStart: (cycle: Cycle) => Promise<Result<void>>;
  readonly amendments: AmendmentActions;
  readonly onAmended: (title: string, isAbandoned: boolean) => void;
  readonly onAdded: (title: string) => void;
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
        cycles={[...view.cycles.map(({ cycle }) => cycle), ...view.closedCycles]}
        today={view.today}
        text={text}
        onCreate={controls.onCreate}
        onClose={controls.onClose}
      />
    );
  }
  if (dialog?.kind === 'amend') {
    return (
      <AmendDialog
        okr={dialog.okr}
        people={view.people}
        text={text}
        actions={controls.amendments}
        onDone={controls.onAmended}
        onClose={controls.onClose}
      />
    );
  }
  if (dialog?.kind === 'add-key-result') {
    return (
      <AddKeyResultDialog
        okr={dialog.okr}
        people={view.people}
        text={text}
        onAdd={controls.amendments.addKeyResult}
        onDone={controls.onAdded}
        onClose={controls.onClose}
      />
    );
  }
  const starting = view.cycles.find(({ cycle }) => cycle.id === (dialog?.kind === 'start' ? dialog.cycleId : null));
  if (starting === undefined) {
    return null;
  }
  return (
    <StartDialog
      view={starting}
      words={view.words}
      text={text}
      onStart={() => controls.onStart(starting.cycle)}
      onClose={controls.onClose}
    />
  );
}
