import { Button } from '@/components/ui/Button';
import type { Text } from '@/components/text';
import type { NewTabView } from '@/domain/new-tab-view';
import type { NewTabActions } from './actions';
import './due-line.css';

interface DueLineProps {
  readonly view: NewTabView;
  readonly text: Text;
  readonly actions: NewTabActions;
}

/** What waits apart from check-ins, each a short sentence that leads to where it is done. */
function remarksOf({ due }: NewTabView, text: Text, actions: NewTabActions) {
  const remarks = [
    {
      action: 'close-cycle',
      words: due.cycleEndedDaysAgo === null ? '' : text('newTab.cycleEnded', { count: due.cycleEndedDaysAgo }),
      go: () => actions.openApp('okrs'),
    },
    { action: 'plan', words: due.plan ? text('newTab.planDue') : '', go: () => actions.openApp('week') },
    { action: 'wins', words: due.wins ? text('newTab.winsDue') : '', go: () => actions.openApp('week') },
    {
      action: 'inbox',
      words: due.inbox > 0 ? text('newTab.inbox', { count: due.inbox }) : '',
      go: () => actions.openSidebar(),
      opens: 'sidebar',
    },
  ];
  return remarks.filter(({ words }) => words !== '');
}

/** What is due; without anything, the sentence that says so. */
export function Due({ view, text, actions }: DueLineProps) {
  const { due } = view;
  const remarks = remarksOf(view, text, actions);
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
      {remarks.map(({ action, words, go, opens }) => (
        <button
          key={action}
          type="button"
          class="due-remark due-way"
          data-action={action}
          data-opens={opens}
          onClick={go}
        >
          {words}
        </button>
      ))}
    </div>
  );
}

/** The last line of the page: what is due, and the two ways out of here. Stays off the browser's bottom edge. */
export function DueLine({ view, text, actions }: DueLineProps) {
  return (
    <footer class="due-line">
      <Due view={view} text={text} actions={actions} />
      <div class="due-ways" data-second-frame>
        {/* Straight from the click: browsers open a sidebar for nothing else. */}
        <Button kind="quiet" data-action="open-sidebar" data-opens="sidebar" onClick={() => actions.openSidebar()}>
          {text('newTab.openSidebar')}
        </Button>
        <Button kind="quiet" data-action="open-app" onClick={() => actions.openApp('okrs')}>
          {text('newTab.openApp')}
        </Button>
      </div>
    </footer>
  );
}
