import { Button } from '@/components/ui/Button';
import type { Text } from '@/components/text';
import type { ReportActions } from './actions';

/** Where the popup leads: the sidebar, the check-in, the full app. */
export function PopupWays({ text, actions }: { readonly text: Text; readonly actions: ReportActions }) {
  return (
    <footer class="popup-ways">
      {/* Straight from the click: browsers open a sidebar for nothing else. */}
      <Button data-action="open-sidebar" onClick={() => actions.openSidebar()}>
        {text('report.openSidebar')}
      </Button>
      <Button data-action="check-in" onClick={() => actions.openApp('check-in')}>
        {text('report.checkIn')}
      </Button>
      <Button kind="quiet" data-action="open-app" onClick={() => actions.openApp('okrs')}>
        {text('report.fullView')}
      </Button>
    </footer>
  );
}
