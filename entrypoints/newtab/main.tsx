import '@/components/tokens.css';
import { NewTabScreen } from '@/components/new-tab/NewTabScreen';
import { loadNewTabText } from '@/components/text/new-tab-text';
import { mountPage } from '@/entrypoints/platform/mount';
import { createPullNames } from '@/entrypoints/platform/pull-names';
import { runReported } from '@/entrypoints/platform/report-fault';
import { followFirstRun } from './first-run';
import { createNewTabState } from './state';

const mounted = mountPage(async (page) => {
  const { text } = page;
  const [state, nameOf] = await Promise.all([createNewTabState(page), createPullNames(page)]);
  // For the next opening; nothing that this one shows.
  const kept = import('@/entrypoints/platform/keep-frames').then(({ keepFrames }) => {
    keepFrames(page, nameOf);
  });
  runReported('keeping the first frames', kept);
  const firstRun = await followFirstRun(page, state);
  // A first run is another page than any that was kept: what was painted of that one would stay below it.
  if (state.view.value.state === 'first-run') {
    document.querySelector('#root')?.replaceChildren();
  }
  const NewTab = () => {
    const FirstRun = firstRun.value;
    return state.view.value.state === 'first-run' && FirstRun !== null ? (
      <FirstRun />
    ) : (
      <NewTabScreen view={state.view} text={text} distractionName={nameOf} actions={state.actions} />
    );
  };
  return <NewTab />;
}, loadNewTabText);
runReported('mounting the new tab', mounted);
