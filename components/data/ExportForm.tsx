import { useState } from 'preact/hooks';
import { daysUntilNudge } from '@/domain/copy-due';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';

interface ExportFormProps {
  readonly exportedDaysAgo: number | null;
  readonly isBusy: boolean;
  readonly text: Text;
  readonly onExport: (passphrase: string) => Promise<void>;
}

function exportedLine(days: number | null, text: Text): string {
  if (days === null) {
    return text('data.export.never');
  }
  return days < 1 ? text('data.export.today') : text('data.export.daysAgo', { count: days });
}

/** Everything as one file, sealed by a passphrase if one is given. */
export function ExportForm({ exportedDaysAgo, isBusy, text, onExport }: ExportFormProps) {
  const [passphrase, setPassphrase] = useState('');
  // After a month without a copy outside the browser, the line says so a little louder.
  const isOverdue = exportedDaysAgo === null || exportedDaysAgo > daysUntilNudge;
  const send = (event: Event): void => {
    event.preventDefault();
    if (!isBusy) {
      void onExport(passphrase);
    }
  };
  return (
    <form class="data-form" onSubmit={send}>
      <p>
        {exportedLine(exportedDaysAgo, text)}
        {isOverdue && <strong> {text('data.export.nudge')}</strong>}
      </p>
      <Field label={text('data.passphrase')} hint={text('data.passphraseHint')}>
        {(control) => (
          <input
            {...control}
            class="input"
            type="password"
            name="exportPassphrase"
            autocomplete="new-password"
            value={passphrase}
            onInput={(event) => setPassphrase(event.currentTarget.value)}
          />
        )}
      </Field>
      <Button type="submit" data-action="export-everything" aria-disabled={isBusy}>
        {text('options.data.export')}
      </Button>
    </form>
  );
}
