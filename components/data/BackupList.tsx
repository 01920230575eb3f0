import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import type { Id } from '@/domain/model/base';
import type { BackupView, TransferView } from './actions';
import '@/components/ui/facts-line.css';
import './backup-list.css';

interface BackupListProps {
  readonly backups: readonly BackupView[];
  readonly letGo: TransferView['letGo'];
  readonly isBusy: boolean;
  readonly text: Text;
  readonly onRestore: (id: Id) => void;
}

const bytesAMegabyte = 1_000_000;
const bytesAKilobyte = 1000;

/** The size as people read it: kilobytes below a megabyte. */
function sizeText(bytes: number, { language }: Text): string {
  const [value, unit] =
    bytes < bytesAMegabyte ? [bytes / bytesAKilobyte, 'kilobyte'] : [bytes / bytesAMegabyte, 'megabyte'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 }).format(
    value,
  );
}

function Backups({ backups, isBusy, text, onRestore }: Omit<BackupListProps, 'letGo'>) {
  const moments = new Intl.DateTimeFormat(text.language, { dateStyle: 'medium', timeStyle: 'short' });
  if (backups.length === 0) {
    return <p>{text('data.backup.none')}</p>;
  }
  return (
    <ul class="backup-list">
      {backups.map(({ id, madeAt, occasion, bytes, objectives, entries }) => {
        const when = moments.format(new Date(madeAt));
        return (
          <li key={id}>
            <div>
              <p>
                <time dateTime={madeAt}>{when}</time>
              </p>
              <ul class="facts-line backup-facts">
                <li>{text(`data.backup.occasion.${occasion}`)}</li>
                <li>{text('data.backup.objectives', { count: objectives })}</li>
                <li>{text('data.backup.entries', { count: entries })}</li>
                <li>{sizeText(bytes, text)}</li>
              </ul>
            </div>
            <Button
              kind="quiet"
              data-action="restore"
              aria-disabled={isBusy}
              aria-label={text('data.backup.restoreOf', { when })}
              onClick={() => onRestore(id)}
            >
              {text('data.backup.restore')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** The automatic backups, each with what it holds and the way back to it. */
export function BackupList({ letGo, ...list }: BackupListProps) {
  const { text } = list;
  const days = new Intl.DateTimeFormat(text.language, { dateStyle: 'medium' });
  return (
    <>
      <Backups {...list} />
      {letGo !== null && (
        <p>{text('data.backup.letGo', { count: letGo.count, day: days.format(new Date(letGo.at)) })}</p>
      )}
    </>
  );
}
