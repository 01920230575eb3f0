import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import type { CopyDue as Due } from '@/domain/copy-due';
import './copy-due.css';

interface CopyDueProps {
  readonly due: Due;
  readonly text: Text;
  readonly onPutOff: () => void;
}

/** Once a month, in one line: that everything lies in this browser alone, and the way to a copy. It goes at a word. */
export function CopyDue({ due, text, onPutOff }: CopyDueProps) {
  return (
    <aside class="copy-due">
      <p>{text(due.isFirst ? 'copyDue.never' : 'copyDue.days', { count: due.days })}</p>
      <a href="#/data">{text('copyDue.save')}</a>
      <Button kind="quiet" data-action="put-off-copy" onClick={onPutOff}>
        {text('copyDue.putOff')}
      </Button>
    </aside>
  );
}
