import '@/components/tokens.css';
import { FirstRunScreen } from '@/components/first-run/FirstRunScreen';
import { NewTabScreen } from '@/components/new-tab/NewTabScreen';
import { createDistractionNames } from '@/entrypoints/platform/distraction-names';
import { mountPage } from '@/entrypoints/platform/mount';
import { runReported } from '@/entrypoints/platform/report-fault';
import { createNewTabState } from './state';

const mounted = mountPage(async (page) => {
  const { text } = page;
  const [state, names] = await Promise.all([createNewTabState(page), createDistractionNames(page)]);
  const NewTab = () =>
    state.view.value.state === 'first-run' ? (
      <FirstRunScreen text={text} actions={state.firstRun} />
    ) : (
      <NewTabScreen view={state.view} text={text} distractionName={names.nameOf} actions={state.actions} />
    );
  return <NewTab />;
});
runReported('mounting the new tab', mounted);
