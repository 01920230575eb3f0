import '@/components/tokens.css';
import { AppFrame } from '@/components/app/AppFrame';
import { mountPage } from '@/entrypoints/platform/mount';
import { runReported } from '@/entrypoints/platform/report-fault';
import { followRoute, routeIds } from './router';
import { followScreens } from './screens';

const mounted = mountPage(async (page) => {
  const { text } = page;
  const shown = await followScreens(page, followRoute());
  const routes = routeIds.map((id) => ({ id, href: `#/${id}`, label: text(`options.route.${id}`) }));
  const App = () => {
    const { route, Screen } = shown.value;
    return (
      <AppFrame route={route === 'close' ? 'okrs' : route} routes={routes} text={text}>
        <Screen />
      </AppFrame>
    );
  };
  return <App />;
});
runReported('mounting the app', mounted);
