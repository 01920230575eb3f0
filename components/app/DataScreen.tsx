import { useState } from 'preact/hooks';
import type { Text, TextKey } from '@/components/text';
import { problemText } from '@/components/text/problem-text';
import { Button } from '@/components/ui/Button';
import { Toast } from '@/components/ui/Toast';
import type { Result } from '@/domain/result';
import { LostData } from '@/components/data/LostData';
import { restoredKey } from '@/components/data/restored-key';
import type { TransferActions, TransferView } from '@/components/data/actions';
import { TransferSections } from '@/components/data/TransferSections';
import type { Id } from '@/domain/model/base';
import type { DataActions, DataScreenView } from './actions';
import { DataSection } from './DataSection';
import { RecordCounts } from './RecordCounts';
import { SumsSection } from './SumsSection';
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
  const [said, setSaid] = useState<{ readonly message: string; readonly canUndo: boolean } | null>(null);
  const run = async (step: () => Promise<Result<void>>, done: TextKey, subject: TextKey): Promise<void> => {
    const result = await step();
    const [first] = result.ok ? [] : result.problems;
    setSaid(
      first === undefined
        ? { message: text(done), canUndo: done === 'options.data.sampleRemoved' }
        : { message: problemText(first, text(subject), text), canUndo: false },
    );
  };
  const undo = (): Promise<void> => run(() => actions.undo(), 'options.undone', 'action.undo');
  const redo = (): Promise<void> => run(() => actions.redo(), 'options.data.redone', 'action.redo');
  const remove = (): Promise<void> =>
    run(() => actions.removeSample(), 'options.data.sampleRemoved', 'options.data.sample');
  const lost = view.isEmpty ? transfer.backups.find(({ objectives, entries }) => objectives + entries > 0) : undefined;
  const restoreLost = async (id: Id): Promise<void> => {
    const done = restoredKey(await transferActions.restore(id));
    if (done !== null) {
      setSaid({ message: text(done), canUndo: true });
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
      <TransferSections
        view={transfer}
        text={text}
        actions={transferActions}
        onDone={(done) => setSaid({ message: text(done), canUndo: !lastingSteps.has(done) })}
      />
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
        <Toast
          message={said?.message ?? null}
          action={said?.canUndo ? { label: text('action.undo'), onAct: undo } : undefined}
        />
      </div>
    </div>
  );
}
