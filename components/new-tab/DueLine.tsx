import { Button } from '@/components/ui/Button';
import type { Text } from '@/components/text';
import type { DueView, NewTabView } from '@/domain/new-tab-view';
import type { NewTabActions } from './actions';
import './due-line.css';

interface DueLineProps {
  readonly view: NewTabView;
  readonly text: Text;
  readonly actions: NewTabActions;
}

/** What waits apart from check-ins, as short sentences. */
function remarksOf(due: DueView, text: Text): readonly string[] {
  return [
    due.cycleEndedDaysAgo === null ? '' : text('newTab.cycleEnded', { count: due.cycleEndedDaysAgo }),
    due.plan ? text('newTab.planDue') : '',
    due.wins ? text('newTab.winsDue') : '',
    due.inbox > 0 ? text('newTab.inbox', { count: due.inbox }) : '',
  ].filter((remark) => remark !== '');
}

function Due({ view, text, actions }: DueLineProps) {
  const { due } = view;
  const remarks = remarksOf(due, text);
  const isNothing = due.checkIns === 0 && remarks.length === 0;
  return (
    <div class="due-what">
      {isNothing && <p class="due-remark">{text('newTab.nothingDue')}</p>}
      {due.checkIns > 0 && (
        <>
          <p>{text('newTab.checkInsDue', { count: due.checkIns })}</p>
          <Button data-action="check-in" onClick={() => actions.openApp('check-in')}>
            {text('newTab.checkIn')}
          </Button>
        </>
      )}
      {remarks.map((remark) => (
        <p key={remark} class="due-remark">
          {remark}
        </p>
      ))}
    </div>
  );
}

/** The last line of the page: what is due, and the two ways out of here. Stays off the browser's bottom edge. */
export function DueLine({ view, text, actions }: DueLineProps) {
  return (
    <footer class="due-line">
      <Due view={view} text={text} actions={actions} />
      <div class="due-ways">
        {/* Straight from the click: browsers open a sidebar for nothing else. */}
        <Button kind="quiet" data-action="open-sidebar" onClick={() => actions.openSidebar()}>
          {text('newTab.openSidebar')}
        </Button>
        <Button kind="quiet" data-action="open-app" onClick={() => actions.openApp('okrs')}>
          {text('newTab.openApp')}
        </Button>
      </div>
    </footer>
  );
}
