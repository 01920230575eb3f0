import '@/components/tokens.css';
import { AppFrame } from '@/components/app/AppFrame';
import { keepFramesLater } from '@/entrypoints/platform/keep-frames-later';
import { mountPage } from '@/entrypoints/platform/mount';
import { runReported } from '@/entrypoints/platform/report-fault';
import { followRoute, routeGroups } from './router';
import { followScreens } from './screens';

const mounted = mountPage(async (page) => {
  const { text } = page;
  const shown = await followScreens(page, followRoute());
  const groups = routeGroups.map(({ id: group, routes }) => ({
    id: group,
    label: text(`options.group.${group}`),
    routes: routes.map((id) => ({ id, href: `#/${id}`, label: text(`options.route.${id}`) })),
  }));
  const App = () => {
    const { route, Screen } = shown.value;
    return (
      <AppFrame route={route === 'close' ? 'okrs' : route} groups={groups} text={text}>
        <Screen />
      </AppFrame>
    );
  };
  return <App />;
});
runReported('mounting the app', mounted);
runReported('keeping the first frames', keepFramesLater(mounted));
