import '@/components/tokens.css';
import { AppFrame } from '@/components/app/AppFrame';
import { CopyDue } from '@/components/app/CopyDue';
import { keepFramesLater } from '@/entrypoints/platform/keep-frames-later';
import { mountPage } from '@/entrypoints/platform/mount';
import { runReported } from '@/entrypoints/platform/report-fault';
import { followRoute, routeGroups } from './router';
import { followScreens } from './screens';

const mounted = mountPage(async (page) => {
  const { text } = page;
  // Schemas come with the rooms, not with the frame; both are there before anything is shown, so that nothing jumps.
  const [shown, copy] = await Promise.all([
    followScreens(page, followRoute()),
    import('./state/copy-due').then(({ followCopyDue }) => followCopyDue(page)),
  ]);
  const putOff = (): void => runReported('putting off a copy', copy.putOff());
  const groups = routeGroups.map(({ id: group, routes }) => ({
    id: group,
    label: text(`options.group.${group}`),
    routes: routes.map((id) => ({ id, href: `#/${id}`, label: text(`options.route.${id}`) })),
  }));
  const App = () => {
    const { route, Screen } = shown.value;
    const due = route === 'data' ? null : copy.due.value;
    return (
      <AppFrame
        route={route === 'close' ? 'okrs' : route}
        groups={groups}
        text={text}
        notice={due !== null && <CopyDue due={due} text={text} onPutOff={putOff} />}
      >
        <Screen />
      </AppFrame>
    );
  };
  return <App />;
});
runReported('mounting the app', mounted);
runReported('keeping the first frames', keepFramesLater(mounted));
