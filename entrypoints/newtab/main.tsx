import '@/components/tokens.css';
import { NewTabScreen } from '@/components/new-tab/NewTabScreen';
import { createDistractionNames } from '@/entrypoints/platform/distraction-names';
import { keepNewTab } from '@/entrypoints/platform/keep-new-tab';
import { mountPage } from '@/entrypoints/platform/mount';
import { runReported } from '@/entrypoints/platform/report-fault';
import { followFirstRun } from './first-run';
import { createNewTabState } from './state';

const mounted = mountPage(async (page) => {
  const { text } = page;
  const [state, names] = await Promise.all([createNewTabState(page), createDistractionNames(page)]);
  keepNewTab(page, state.view, names.nameOf);
  const firstRun = await followFirstRun(page, state);
  const NewTab = () => {
    const FirstRun = firstRun.value;
    return state.view.value.state === 'first-run' && FirstRun !== null ? (
      <FirstRun />
    ) : (
      <NewTabScreen view={state.view} text={text} distractionName={names.nameOf} actions={state.actions} />
    );
  };
  return <NewTab />;
});
runReported('mounting the new tab', mounted);
