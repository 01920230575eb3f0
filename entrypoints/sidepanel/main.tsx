import '@/components/tokens.css';
import { SidePanelScreen } from '@/components/triage/SidePanelScreen';
import { createAnnouncements } from '@/entrypoints/platform/announcements';
import { followCurrentPage } from '@/entrypoints/platform/current-page-signal';
import { createDistractionNames } from '@/entrypoints/platform/distraction-names';
import { mountPage } from '@/entrypoints/platform/mount';
import { runReported } from '@/entrypoints/platform/report-fault';
import { readPopupKey } from '@/entrypoints/platform/shortcuts';
import { followWish } from '@/entrypoints/platform/wishes';
import { createTriageActions, createTriageView } from '@/entrypoints/platform/triage-state';

const mounted = mountPage(async (page) => {
  const [view, current, names, shortcut, isRequesting] = await Promise.all([
    createTriageView(page),
    followCurrentPage(page),
    createDistractionNames(page),
    readPopupKey(),
    followWish('new-request'),
  ]);
  const announcements = createAnnouncements(page, names);
  const actions = createTriageActions(page, current, announcements);
  const { announcement } = announcements;
  const { choices } = names;
  const Panel = () => (
    <SidePanelScreen
      {...{ view, choices, shortcut, actions, announcement, isRequesting }}
      page={current}
      text={page.text}
      today={page.today.value}
    />
  );
  return <Panel />;
});
runReported('mounting the side panel', mounted);
