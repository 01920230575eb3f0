import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import type { Id } from '@/domain/model/base';
import type { BackupView } from './actions';
import './lost-data.css';

interface LostDataProps {
  /** The newest backup that holds something. */
  readonly backup: Pick<BackupView, 'id' | 'madeAt' | 'objectives' | 'entries'>;
  readonly isBusy: boolean;
  readonly text: Text;
  readonly onRestore: (id: Id) => void;
}

/**
 * Nothing is stored, and yet there is a backup: browsers throw a damaged database away without a word. Says so in a
 * place that nobody overlooks, with the way back.
 */
export function LostData({ backup, isBusy, text, onRestore }: LostDataProps) {
  const { id, madeAt, objectives, entries } = backup;
  const when = new Intl.DateTimeFormat(text.language, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(madeAt),
  );
  const content = [
    text('data.backup.objectives', { count: objectives }),
    text('data.backup.entries', { count: entries }),
  ].join(', ');
  return (
    <aside class="lost-data">
      <p class="lost-data-title">{text('data.lost.title')}</p>
      <p>{text('data.lost.why', { when, content })}</p>
      <Button data-action="restore-lost" aria-disabled={isBusy} onClick={() => !isBusy && onRestore(id)}>
        {text('data.lost.restore')}
      </Button>
    </aside>
  );
}
