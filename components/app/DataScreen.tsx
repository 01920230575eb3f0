import type { Text, TextKey } from '@/components/text';
import { Button } from '@/components/ui/Button';
import { Toast } from '@/components/ui/Toast';
import { LostData } from '@/components/data/LostData';
import { restoredKey } from '@/components/data/restored-key';
import type { TransferActions, TransferView } from '@/components/data/actions';
import { TransferSections } from '@/components/data/TransferSections';
import type { Id } from '@/domain/model/base';
import type { DataActions, DataScreenView } from './actions';
import { DataSection } from './DataSection';
import { RecordCounts } from './RecordCounts';
import { SumsSection } from './SumsSection';
import { useToasts } from './use-toasts';
import './room-header.css';
import './data-screen.css';

interface DataScreenProps {
  readonly view: DataScreenView;
  readonly transfer: TransferView;
  readonly text: Text;
  readonly actions: DataActions;
  readonly transferActions: TransferActions;
}

function persistenceKey(isPersisted: boolean | null): TextKey {
  if (isPersisted === null) {
    return 'options.data.persistUnknown';
  }
  return isPersisted ? 'options.data.persisted' : 'options.data.notPersisted';
}

/** What wrote nothing here, so that there is nothing to undo. */
const lastingSteps = new Set<TextKey>(['data.import.nothingNew', 'team-file.saved']);

/** What is stored and where, how safe it is, a copy to keep, and the way back. */
export function DataScreen({ view, transfer, text, actions, transferActions }: DataScreenProps) {
  const toasts = useToasts(text, actions);
  const undo = async (): Promise<void> =>
    toasts.report(await actions.undo(), text('action.undo'), text('options.undone'));
  const redo = async (): Promise<void> =>
    toasts.report(await actions.redo(), text('action.redo'), text('options.data.redone'));
  const remove = async (): Promise<void> => {
    const result = await actions.removeSample();
    toasts.report(result, text('options.data.sample'), text('options.data.sampleRemoved'), toasts.wayBack());
  };
  const say = (done: TextKey): void => toasts.say(text(done), lastingSteps.has(done) ? undefined : toasts.wayBack());
  const lost = view.isEmpty ? transfer.backups.find(({ objectives, entries }) => objectives + entries > 0) : undefined;
  const restoreLost = async (id: Id): Promise<void> => {
    const done = restoredKey(await transferActions.restore(id));
    if (done !== null) {
      say(done);
    }
  };
  return (
    <div class="data-screen">
      <header class="room-header">
        <h1>{text('options.data.title')}</h1>
        <p class="room-header-lead">{text('options.data.where')}</p>
      </header>
      {lost !== undefined && (
        <LostData backup={lost} isBusy={transfer.work !== null} text={text} onRestore={(id) => void restoreLost(id)} />
      )}
      <DataSection heading={text('options.data.stored')} why={text(persistenceKey(view.isPersisted))}>
        <RecordCounts records={view.records} text={text} />
      </DataSection>
      <TransferSections view={transfer} text={text} actions={transferActions} onDone={say} />
      {view.hasSample && (
        <DataSection heading={text('options.data.sample')} why={text('options.data.sampleWhy')}>
          <Button data-action="remove-sample" onClick={remove}>
            {text('options.data.removeSample')}
          </Button>
        </DataSection>
      )}
      <DataSection heading={text('options.data.steps')} why={text('options.data.stepsWhy')}>
        <div class="data-steps">
          {/* Not `disabled`: the last step back would take the focus away from the hand that took it. */}
          <Button data-action="undo" aria-disabled={!view.canUndo} onClick={undo}>
            {text('action.undo')}
          </Button>
          <Button data-action="redo" aria-disabled={!view.canRedo} onClick={redo}>
            {text('action.redo')}
          </Button>
        </div>
      </DataSection>
      <SumsSection text={text} onRebuild={() => actions.rebuildSums()} />
      <div class="data-toast">
        <Toast message={toasts.toast?.message ?? null} action={toasts.toast?.action} />
      </div>
    </div>
  );
}
