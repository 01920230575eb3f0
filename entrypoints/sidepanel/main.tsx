import '@/components/tokens.css';
import { SidePanelScreen } from '@/components/triage/SidePanelScreen';
import { createAnnouncements } from '@/entrypoints/platform/announcements';
import { followCurrentPage } from '@/entrypoints/platform/current-page-signal';
import { createDistractionNames } from '@/entrypoints/platform/distraction-names';
import { keepFramesLater } from '@/entrypoints/platform/keep-frames-later';
import { mountPage } from '@/entrypoints/platform/mount';
import { runReported } from '@/entrypoints/platform/report-fault';
import { followReplyText } from '@/entrypoints/platform/reply-text';
import { followRuleOffer } from '@/entrypoints/platform/rule-offer';
import { followShortcuts, popupKeyOf } from '@/entrypoints/platform/shortcuts';
import { createSuggestions } from '@/entrypoints/platform/suggestions';
import { followWish } from '@/entrypoints/platform/wishes';
import { createTriageActions, withDistractionNames } from '@/entrypoints/platform/triage-state';
import { followTriage } from '@/entrypoints/platform/triage-view';

const mounted = mountPage(async (page) => {
  const [triage, current, names, shortcuts, isRequesting] = await Promise.all([
    followTriage(page),
    followCurrentPage(page),
    createDistractionNames(page),
    followShortcuts(),
    followWish('new-request'),
  ]);
  const view = withDistractionNames(triage.view, names, page);
  const replyText = await followReplyText(page, view);
  const popupKey = popupKeyOf(shortcuts);
  const announcements = createAnnouncements(page, names, triage.acknowledgeMove);
  const actions = createTriageActions(page, { current, announcements, triage });
  const { announcement } = announcements;
  const ruleOffer = followRuleOffer(page, current, names, announcements);
  const { choices } = names;
  const suggestions = createSuggestions(page, { view, choices, current });
  const Panel = () => (
    <SidePanelScreen
      {...{ view, choices, shortcuts, replyText, actions, announcement, isRequesting, ruleOffer, suggestions }}
      shortcut={popupKey.value}
      page={current}
      text={page.text}
      today={page.today.value}
    />
  );
  return <Panel />;
});
runReported('mounting the side panel', mounted);
runReported('keeping the first frames', keepFramesLater(mounted));
