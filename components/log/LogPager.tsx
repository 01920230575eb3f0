import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import { fullDateText } from '@/components/ui/figure-text';
import type { LogActions, LogScreenView } from './actions';

interface LogPagerProps {
  readonly view: LogScreenView;
  readonly actions: LogActions;
  readonly text: Text;
}

/** The way through the pages, and further back where a search has not looked yet. */
export function LogPager({ view, actions, text }: LogPagerProps) {
  const { isFirstPage, hasOlder, lookedBackTo } = view;
  return (
    <nav class="log-pager" aria-label={text('log.pages')}>
      {!isFirstPage && (
        <>
          <Button kind="quiet" data-action="newest-entries" onClick={() => actions.showNewest()}>
            {text('log.newest')}
          </Button>
          <Button kind="quiet" data-action="newer-entries" onClick={() => actions.showNewer()}>
            {text('log.newer')}
          </Button>
        </>
      )}
      {hasOlder && (
        <Button data-action="older-entries" onClick={() => actions.showOlder()}>
          {text('log.older')}
        </Button>
      )}
      {!hasOlder && lookedBackTo !== null && (
        <Button data-action="look-further" onClick={() => actions.lookFurther()}>
          {text('log.lookFurther')}
        </Button>
      )}
      <p role="status">
        {!hasOlder && lookedBackTo !== null
          ? text('log.looked', { date: fullDateText(lookedBackTo, text.language) })
          : !hasOlder && view.rows.length > 0 && text('log.end')}
      </p>
    </nav>
  );
}
