import { useState } from 'preact/hooks';
import { DataSection } from '@/components/app/DataSection';
import type { Text, TextKey } from '@/components/text';
import { Button } from '@/components/ui/Button';
import type { Id } from '@/domain/model/base';
import type { TransferActions, TransferView } from './actions';
import { BackupList } from './BackupList';
import { ExportForm } from './ExportForm';
import { ImportForm } from './ImportForm';
import { ResetDialog } from './ResetDialog';
import { restoredKey } from './restored-key';
import { TeamFileForm } from './TeamFileForm';
import { WorkBar } from './WorkBar';
import './data-form.css';

interface TransferSectionsProps {
  readonly view: TransferView;
  readonly text: Text;
  readonly actions: TransferActions;
  /** Says in the strip of the room what was done; it can be undone. */
  readonly onDone: (done: TextKey) => void;
}

/** Copies of everything: out as a file, in from a file, the automatic backups, and the way to begin anew. */
export function TransferSections({ view, text, actions, onDone }: TransferSectionsProps) {
  const [isAsking, setIsAsking] = useState(false);
  const isBusy = view.work !== null;
  const run = async (work: Promise<boolean>, done: TextKey): Promise<void> => {
    if (await work) {
      onDone(done);
    }
  };
  const importFile = async (mode: 'merge' | 'replace'): Promise<void> => {
    const end = await actions.importFile(mode);
    if (end !== 'refused') {
      onDone(end === 'imported' ? 'data.import.done' : 'data.import.nothingNew');
    }
  };
  const restore = async (id: Id): Promise<void> => {
    const done = restoredKey(await actions.restore(id));
    if (done !== null) {
      onDone(done);
    }
  };
  const reset = (): void => {
    setIsAsking(false);
    void run(actions.reset(), 'data.reset.done');
  };
  return (
    <>
      {view.work !== null && <WorkBar work={view.work} text={text} onCancel={() => actions.cancel()} />}
      <DataSection heading={text('data.export.title')} why={text('data.export.why')}>
        <ExportForm
          exportedDaysAgo={view.exportedDaysAgo}
          isBusy={isBusy}
          text={text}
          onExport={(passphrase) => actions.exportEverything(passphrase)}
        />
      </DataSection>
      <DataSection heading={text('data.import.title')} why={text('data.import.why')}>
        <ImportForm
          preview={view.preview}
          refusal={view.refusal}
          needsPassphrase={view.needsPassphrase}
          isBusy={isBusy}
          text={text}
          onRead={(file, passphrase) => actions.readFile(file, passphrase)}
          onImport={(mode) => void importFile(mode)}
          onChooseDraft={(draftId) => void actions.chooseDraft(draftId)}
          onCancel={() => actions.cancel()}
        />
      </DataSection>
      <DataSection heading={text('team-file.title')} why={text('team-file.why')}>
        <TeamFileForm
          view={view.teamFile}
          isBusy={isBusy}
          text={text}
          onChoose={(teamId, sharesWeeks) => void actions.chooseTeam(teamId, sharesWeeks)}
          onSave={() => void run(actions.saveTeamFile(), 'team-file.saved')}
        />
      </DataSection>
      <DataSection heading={text('data.backup.title')} why={text('data.backup.why')}>
        <BackupList
          backups={view.backups}
          letGo={view.letGo}
          isBusy={isBusy}
          text={text}
          onRestore={(id) => void restore(id)}
        />
        <Button data-action="back-up-now" aria-disabled={isBusy} onClick={() => void actions.backUpNow()}>
          {text('data.backup.now')}
        </Button>
      </DataSection>
      <DataSection heading={text('data.reset.title')} why={text('data.reset.why')}>
        <Button data-action="reset" aria-disabled={isBusy} onClick={() => setIsAsking(!isBusy)}>
          {text('data.reset.open')}
        </Button>
      </DataSection>
      {isAsking && <ResetDialog text={text} onReset={reset} onClose={() => setIsAsking(false)} />}
    </>
  );
}
