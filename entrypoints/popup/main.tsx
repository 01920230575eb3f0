import '@/components/tokens.css';
import { PopupScreen } from '@/components/report/PopupScreen';
import { loadText } from '@/components/text';
import { loadDistractionTexts } from '@/components/text/distractions';
import { languages } from '@/domain/model/languages';
import { createDistractionNames } from '@/entrypoints/platform/distraction-names';
import { keepFramesLater } from '@/entrypoints/platform/keep-frames-later';
import { mountPage } from '@/entrypoints/platform/mount';
import { tellPageSeen } from '@/entrypoints/platform/page-seen';
import { runReported } from '@/entrypoints/platform/report-fault';
import { createReportState } from './state';

// On its way while the report is read; the report alone is what is painted first.
const loading = import('./tagging');
// What was painted tells the language: its words need not wait for the settings. A module is loaded once.
const painted = languages.find((language) => language === document.documentElement.lang);
if (painted !== undefined && document.querySelector('#root[data-mark]') !== null) {
  runReported('loading the words', Promise.all([loadText(painted), loadDistractionTexts(painted)]));
}

const mounted = mountPage(async (page) => {
  const { text } = page;
  const names = await createDistractionNames(page);
  const [report, { isTagging, hasLetterKeys, Control }] = await Promise.all([
    createReportState(page, names),
    loading.then(({ createTagging }) => createTagging(page, names)),
  ]);
  tellPageSeen();
  const Popup = () => (
    <PopupScreen
      {...report}
      isTagging={isTagging}
      text={text}
      distractionName={names.nameOf}
      hasLetterKeys={hasLetterKeys()}
      tagControl={<Control />}
    />
  );
  return <Popup />;
});
runReported('mounting the popup', mounted);
runReported('keeping the first frames', keepFramesLater(mounted));
