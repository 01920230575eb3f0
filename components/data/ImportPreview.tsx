import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import type { ImportCountsView, ImportPreviewView } from './actions';
import './import-preview.css';

interface ImportPreviewProps {
  readonly preview: ImportPreviewView;
  readonly isBusy: boolean;
  readonly text: Text;
  readonly onImport: (mode: 'merge' | 'replace') => void;
  readonly onCancel: () => void;
}

const standings = ['fresh', 'changed', 'conflicting', 'unchanged', 'onlyHere'] as const;

function Counts({ counts, text }: { readonly counts: ImportCountsView; readonly text: Text }) {
  const numbers = new Intl.NumberFormat(text.language);
  return (
    <dl class="import-counts">
      {standings.map((standing) => (
        <div key={standing}>
          <dt>{text(`data.import.${standing}`)}</dt>
          <dd>{numbers.format(counts[standing])}</dd>
        </div>
      ))}
    </dl>
  );
}

function Differences({ preview, text }: Pick<ImportPreviewProps, 'preview' | 'text'>) {
  return (
    <div class="import-differences">
      <table>
        <caption>{text('data.import.differences')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('data.import.record')}</th>
            <th scope="col">{text('data.import.field')}</th>
            <th scope="col">{text('data.import.here')}</th>
            <th scope="col">{text('data.import.there')}</th>
          </tr>
        </thead>
        <tbody>
          {preview.differences.map(({ table, name, field, here, there }) => (
            <tr key={`${table} ${name} ${field}`}>
              <td dir="auto">{name}</td>
              <td>{field}</td>
              <td dir="auto">{here}</td>
              <td dir="auto">{there}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What a file would change: counted, with the first differences, and the two ways to go on. */
export function ImportPreview({ preview, isBusy, text, onImport, onCancel }: ImportPreviewProps) {
  const day = new Intl.DateTimeFormat(text.language, { dateStyle: 'medium' }).format(new Date(preview.exportedAt));
  return (
    <section class="import-preview" aria-label={text('data.import.preview')}>
      <p>{text('data.import.read', { file: preview.fileName, day })}</p>
      <Counts counts={preview.counts} text={text} />
      {preview.differences.length > 0 && <Differences preview={preview} text={text} />}
      <p>{text('data.import.ways')}</p>
      <div class="import-ways">
        <Button kind="primary" data-action="import-merge" aria-disabled={isBusy} onClick={() => onImport('merge')}>
          {text('data.import.merge')}
        </Button>
        <Button data-action="import-replace" aria-disabled={isBusy} onClick={() => onImport('replace')}>
          {text('data.import.replace')}
        </Button>
        <Button kind="quiet" data-action="import-cancel" onClick={onCancel}>
          {text('action.cancel')}
        </Button>
      </div>
    </section>
  );
}
