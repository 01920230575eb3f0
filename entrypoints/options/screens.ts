import { effect, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import type { Page } from '@/entrypoints/platform/page';
import { runReported } from '@/entrypoints/platform/report-fault';
import type { RouteId } from './router';

interface ScreenModule {
  createScreen(page: Page): Promise<FunctionComponent>;
}

/** Each room of the app is a file of its own, loaded when it is first entered. */
const modules: Readonly<Record<RouteId, () => Promise<ScreenModule>>> = {
  okrs: () => import('./okrs-screen'),
  projects: () => import('./projects-screen'),
  'check-in': () => import('./check-in-screen'),
  week: () => import('./week-screen'),
  meeting: () => import('./meeting-screen'),
  report: () => import('./report-screen'),
  teams: () => import('./teams-screen'),
  health: () => import('./health-screen'),
  log: () => import('./log-screen'),
  distractions: () => import('./distractions-screen'),
  rules: () => import('./rules-screen'),
  privacy: () => import('./privacy-screen'),
  data: () => import('./data-screen'),
  settings: () => import('./settings-screen'),
  help: () => import('./help-screen'),
  close: () => import('./close-screen'),
};

/** A screen and the route it belongs to. */
export interface ShownScreen {
  readonly route: RouteId;
  readonly Screen: FunctionComponent;
}

/** The screen of the current route; the former one stays until the next is loaded. A visited screen keeps its state. */
export async function followScreens(page: Page, route: ReadonlySignal<RouteId>): Promise<ReadonlySignal<ShownScreen>> {
  const made = new Map<RouteId, Promise<FunctionComponent>>();
  const screenOf = async (id: RouteId): Promise<ShownScreen> => {
    const screen = made.get(id) ?? modules[id]().then((module) => module.createScreen(page));
    made.set(id, screen);
    return { route: id, Screen: await screen };
  };
  const shown = signal(await screenOf(route.value));
  effect(() => {
    const id = route.value;
    runReported(
      'loading a screen',
      screenOf(id).then((screen) => {
        // Whoever clicks faster than screens load sees the one asked for last.
        if (route.peek() === id) {
          shown.value = screen;
        }
      }),
    );
  });
  return shown;
}
