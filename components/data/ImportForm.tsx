import { useRef, useState } from 'preact/hooks';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { LiveRegion } from '@/components/ui/LiveRegion';
import type { Id } from '@/domain/model/base';
import type { ImportPreviewView } from './transfer-views';
import { ImportPreview } from './ImportPreview';

interface ImportFormProps {
  readonly preview: ImportPreviewView | null;
  readonly refusal: string | null;
  readonly needsPassphrase: boolean;
  readonly isBusy: boolean;
  readonly text: Text;
  readonly onRead: (file: File, passphrase: string) => Promise<void>;
  readonly onImport: (mode: 'merge' | 'replace') => void;
  readonly onChooseDraft: (draftId: Id) => void;
  readonly onCancel: () => void;
}

/** A file is read first and shown; only then, at a word, it is imported. */
export function ImportForm(props: ImportFormProps) {
  const { preview, refusal, needsPassphrase, isBusy, text, onRead, onCancel } = props;
  const chosen = useRef<File | undefined>(undefined);
  const [passphrase, setPassphrase] = useState('');
  const read = (): void => {
    if (chosen.current !== undefined && !isBusy) {
      void onRead(chosen.current, passphrase);
    }
  };
  const choose = (field: HTMLInputElement): void => {
    chosen.current = field.files?.[0] ?? chosen.current;
    read();
  };
  const open = (event: Event): void => {
    event.preventDefault();
    read();
  };
  return (
    <form class="data-form" onSubmit={open}>
      <Field label={text('data.import.file')} problem={refusal}>
        {(control) => (
          <input
            {...control}
            type="file"
            name="importFile"
            accept=".jsonl,.gz,.json,.lodestar,.csv,.tsv"
            // Browsers say nothing when the same file is chosen again, though it may have been corrected since.
            onClick={({ currentTarget }) => {
              currentTarget.value = '';
            }}
            onChange={({ currentTarget }) => choose(currentTarget)}
          />
        )}
      </Field>
      <LiveRegion message={refusal ?? ''} />
      {needsPassphrase && (
        <>
          <Field label={text('data.import.passphrase')}>
            {(control) => (
              <input
                {...control}
                class="input"
                type="password"
                name="importPassphrase"
                autocomplete="off"
                value={passphrase}
                onInput={(event) => setPassphrase(event.currentTarget.value)}
              />
            )}
          </Field>
          <Button type="submit" data-action="open-sealed">
            {text('data.import.open')}
          </Button>
        </>
      )}
      {preview !== null && (
        <ImportPreview
          preview={preview}
          isBusy={isBusy}
          text={text}
          onImport={props.onImport}
          onChooseDraft={props.onChooseDraft}
          onCancel={onCancel}
        />
      )}
    </form>
  );
}
