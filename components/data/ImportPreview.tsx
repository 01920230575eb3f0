import { ChoiceField } from '@/components/okrs/ChoiceField';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import type { Id } from '@/domain/model/base';
import { fieldName } from './field-name';
import { FirstRows } from './FirstRows';
import { Goalposts } from './Goalposts';
import type { ImportCountsView, ImportKind, ImportPreviewView } from './transfer-views';
import './import-preview.css';

interface ImportPreviewProps {
  readonly preview: ImportPreviewView;
  readonly isBusy: boolean;
  readonly text: Text;
  readonly onImport: (mode: 'merge' | 'replace') => void;
  readonly onChooseDraft: (draftId: Id) => void;
  readonly onCancel: () => void;
}

type Standing = keyof ImportCountsView;

/** What a merge leaves alone is told only where it could also be replaced. */
const standingsOf: Readonly<Record<ImportKind, readonly Standing[]>> = {
  backup: ['fresh', 'changed', 'conflicting', 'unchanged', 'onlyHere'],
  team: ['fresh', 'changed', 'conflicting', 'unchanged'],
  entries: ['fresh', 'conflicting', 'unchanged'],
  okrs: ['fresh'],
};

function Counts({ preview, text }: Pick<ImportPreviewProps, 'preview' | 'text'>) {
  const numbers = new Intl.NumberFormat(text.language);
  return (
    <dl class="import-counts">
      {standingsOf[preview.kind].map((standing) => (
        <div key={standing}>
          <dt>{text(`data.import.${standing}`)}</dt>
          <dd>{numbers.format(preview.counts[standing])}</dd>
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
            <th scope="col">{text('data.import.here')}</th>
            <th scope="col">{text('data.import.there')}</th>
          </tr>
        </thead>
        <tbody>
          {preview.differences.map(({ table, name, field, here, there }) => (
            <tr key={`${table} ${name} ${field}`}>
              <td>
                <span dir="auto">{name}</span>
                <span class="import-field">{fieldName(field, text)}</span>
              </td>
              <td dir="auto">{here}</td>
              <td dir="auto">{there}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Which file it is: its name, and what it says of itself. */
function readLine(
  { fileName: file, exportedAt, teamName: team, records, kind }: ImportPreviewView,
  text: Text,
): string {
  if (exportedAt === null) {
    return text('data.import.readTable', { file, count: records });
  }
  const day = new Intl.DateTimeFormat(text.language, { dateStyle: 'medium' }).format(new Date(exportedAt));
  return kind === 'team' ? text('data.import.readTeam', { file, team, day }) : text('data.import.read', { file, day });
}

const waysKeys = {
  backup: 'data.import.ways',
  team: 'data.import.waysTeam',
  entries: 'data.import.waysEntries',
  okrs: 'data.import.waysOkrs',
} as const;

function Ways({ preview, isBusy, text, onImport, onCancel }: Omit<ImportPreviewProps, 'onChooseDraft'>) {
  const isTable = preview.kind === 'entries' || preview.kind === 'okrs';
  return (
    <>
      <p>{text(waysKeys[preview.kind])}</p>
      <div class="import-ways">
        <Button kind="primary" data-action="import-merge" aria-disabled={isBusy} onClick={() => onImport('merge')}>
          {text(isTable ? 'data.import.add' : 'data.import.merge')}
        </Button>
        {preview.kind === 'backup' && (
          <Button data-action="import-replace" aria-disabled={isBusy} onClick={() => onImport('replace')}>
            {text('data.import.replace')}
          </Button>
        )}
        <Button kind="quiet" data-action="import-cancel" onClick={onCancel}>
          {text('action.cancel')}
        </Button>
      </div>
    </>
  );
}

/** What a file would change: counted, with the first differences, and the ways to go on. */
export function ImportPreview({ onChooseDraft, ...props }: ImportPreviewProps) {
  const { preview, text } = props;
  return (
    <section class="import-preview" aria-label={text('data.import.preview')}>
      <p role="status">{readLine(preview, text)}</p>
      {preview.draftId !== null && (
        <ChoiceField
          name="importDraft"
          label={text('data.import.draft')}
          value={preview.draftId}
          choices={preview.drafts.map(({ id, name }) => ({ value: id, label: name }))}
          problem={null}
          onChoose={onChooseDraft}
        />
      )}
      <Counts preview={preview} text={text} />
      {preview.neverRecorded > 0 && <p>{text('data.import.neverRecorded', { count: preview.neverRecorded })}</p>}
      {preview.goalposts.length > 0 && <Goalposts goalposts={preview.goalposts} text={text} />}
      {preview.firstRows.length > 0 && <FirstRows rows={preview.firstRows} text={text} />}
      {preview.differences.length > 0 && <Differences preview={preview} text={text} />}
      <Ways {...props} />
    </section>
  );
}
