import '@/components/tokens.css';
import { PopupScreen } from '@/components/report/PopupScreen';
import { Toast } from '@/components/ui/Toast';
import { TagControl } from '@/components/triage/TagControl';
import { createAnnouncements } from '@/entrypoints/platform/announcements';
import { followCurrentPage } from '@/entrypoints/platform/current-page-signal';
import { createDistractionNames } from '@/entrypoints/platform/distraction-names';
import { keepFramesLater } from '@/entrypoints/platform/keep-frames-later';
import { mountPage } from '@/entrypoints/platform/mount';
import { tellPageSeen } from '@/entrypoints/platform/page-seen';
import { runReported } from '@/entrypoints/platform/report-fault';
import { readPopupKey } from '@/entrypoints/platform/shortcuts';
import { createTriageActions } from '@/entrypoints/platform/triage-state';
import { followTriage } from '@/entrypoints/platform/triage-view';
import { createSuggestions } from '@/entrypoints/platform/suggestions';
import { followWish } from '@/entrypoints/platform/wishes';
import { createReportState } from './state';
import { createKeptTagDraft } from './tag-draft';

const mounted = mountPage(async (page) => {
  const { text } = page;
  const names = await createDistractionNames(page);
  const [report, { view, acknowledge }, current, shortcut, isTagging] = await Promise.all([
    createReportState(page, names),
    followTriage(page),
    followCurrentPage(page, true),
    readPopupKey(),
    followWish('tag'),
  ]);
  const kept = await createKeptTagDraft(page, current.value);
  if (kept.isFilled) {
    isTagging.value = true;
  }
  const announcements = createAnnouncements(page, names);
  const triage = createTriageActions(page, { current, announcements, acknowledge });
  const tag: typeof triage.tag = async (target, details) => {
    await kept.forget();
    return triage.tag(target, details);
  };
  const actions = { ...triage, tag };
  const { choices, nameOf } = names;
  const suggestions = createSuggestions(page, { view, choices, current });
  tellPageSeen();
  const Popup = () => (
    <PopupScreen
      {...report}
      isTagging={isTagging}
      text={text}
      distractionName={nameOf}
      hasLetterKeys={view.value.hasLetterKeys}
      tagControl={
        <>
          <TagControl {...{ view, choices, text, shortcut, actions, kept, suggestions }} page={current} />
          <Toast message={announcements.announcement.value?.message ?? null} />
        </>
      }
    />
  );
  return <Popup />;
});
runReported('mounting the popup', mounted);
runReported('keeping the first frames', keepFramesLater(mounted));
