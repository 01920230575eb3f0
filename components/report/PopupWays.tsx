import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Toast } from '@/components/ui/Toast';
import type { Text } from '@/components/text';
import type { ReportActions } from './actions';

interface PopupWaysProps {
  readonly text: Text;
  readonly actions: ReportActions;
  /** Nothing was recorded in the shown week: there is nothing to save. */
  readonly isEmpty: boolean;
}

/** What the week hands over: its mail to the clipboard, its report in full, its entries as a file. */
function HandOver({ text, actions, isEmpty }: PopupWaysProps) {
  const [news, setNews] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    setNews(text((await actions.copyMail()) ? 'report.mailCopied' : 'report.mailNotCopied'));
  };
  const save = async (): Promise<void> => {
    const name = await actions.saveEntries();
    setNews(name === null ? text('report.notSaved') : text('report.saved', { name }));
  };
  return (
    <>
      <Toast message={news} />
      <div class="popup-hand-over">
        <Button kind="primary" data-action="copy-mail" onClick={copy}>
          {text('report.copyMail')}
        </Button>
        <Button data-action="open-report" onClick={() => actions.openReport()}>
          {text('report.fullReport')}
        </Button>
        <Button data-action="save-entries" disabled={isEmpty} onClick={save}>
          {text('report.export')}
        </Button>
      </div>
    </>
  );
}

/** Where the popup leads: what can be handed over, the sidebar, the check-in, the objectives. */
export function PopupWays(props: PopupWaysProps) {
  const { text, actions } = props;
  return (
    <footer class="popup-ways">
      <HandOver {...props} />
      <div class="popup-rooms">
        {/* Straight from the click: browsers open a sidebar for nothing else. */}
        <Button kind="quiet" data-action="open-sidebar" data-opens="sidebar" onClick={() => actions.openSidebar()}>
          {text('report.openSidebar')}
        </Button>
        <Button kind="quiet" data-action="check-in" onClick={() => actions.openApp('check-in')}>
          {text('report.checkIn')}
        </Button>
        <Button kind="quiet" data-action="open-app" onClick={() => actions.openApp('okrs')}>
          {text('newTab.openApp')}
        </Button>
      </div>
    </footer>
  );
}
