import { useState } from 'preact/hooks';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import type { VerdictTarget } from '@/domain/model/entry';
import type { LogScreenView } from './actions';
import { optionKey } from './target-options';
import { TargetSelect } from './TargetSelect';
import type { LogRoom } from './use-log-screen';
import './log-bulk-bar.css';

interface LogBulkBarProps {
  readonly view: LogScreenView;
  readonly screen: LogRoom;
  readonly text: Text;
}

/** What can be done with all selected entries, each as one step. Its count is announced. */
export function LogBulkBar({ view, screen, text }: LogBulkBarProps) {
  const [target, setTarget] = useState<VerdictTarget | null>(null);
  const count = screen.selected.size;
  const retag = async (): Promise<void> => {
    if (target !== null && (await screen.retagSelected(target))) {
      setTarget(null);
      screen.clear();
    }
  };
  return (
    <div class="log-bulk" role="group" aria-label={text('log.bulk')}>
      <label class="log-select-page">
        <input
          type="checkbox"
          name="select-page"
          checked={screen.isPageSelected}
          onChange={(event) => screen.selectPage(event.currentTarget.checked)}
        />
        {text('log.selectPage')}
      </label>
      <p class="log-selected" role="status">
        {count === 0 ? '' : text('log.selected', { count })}
      </p>
      {count > 0 && (
        <div class="log-bulk-actions">
          <TargetSelect
            name="bulk-target"
            label={text('log.bulk.target')}
            targets={view.targets}
            chosen={target === null ? '' : optionKey(target)}
            emptyLabel={text('log.bulk.choose')}
            text={text}
            onChoose={setTarget}
          />
          <Button data-action="retag-selected" disabled={target === null} onClick={retag}>
            {text('log.bulk.retag')}
          </Button>
          <Button data-action="delete-selected" onClick={screen.removeSelected}>
            {text('action.delete')}
          </Button>
          <Button kind="quiet" data-action="clear-selection" onClick={screen.clear}>
            {text('log.bulk.clear')}
          </Button>
        </div>
      )}
    </div>
  );
}
