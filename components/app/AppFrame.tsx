import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Text } from '@/components/text';
import { BrandMark } from './BrandMark';
import './app-frame.css';

/** One screen of the app: its place in the navigation and the hash that leads to it. */
export interface AppRoute {
  readonly id: string;
  readonly href: string;
  readonly label: string;
}

interface AppFrameProps {
  /** The id of the route that is shown. */
  readonly route: string;
  readonly routes: readonly AppRoute[];
  readonly text: Text;
  readonly children: ComponentChildren;
}

function Navigation({ route, routes, text }: Omit<AppFrameProps, 'children'>) {
  return (
    <nav class="app-navigation" aria-label={text('options.navigation')}>
      <ul>
        {routes.map(({ id, href, label }) => (
          <li key={id}>
            <a href={href} aria-current={id === route ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What stands around every screen of the app: the mark, the way to the other screens, and one main. */
export function AppFrame({ route, routes, text, children }: AppFrameProps) {
  const main = useRef<HTMLElement>(null);
  // The hash names the screen, so following the link would leave the screen; the focus is moved by hand.
  const skip = (event: Event): void => {
    event.preventDefault();
    main.current?.focus();
  };
  return (
    <div class="app-frame">
      <a class="app-skip" href="#main" onClick={skip}>
        {text('options.skip')}
      </a>
      <header class="app-bar">
        <p class="app-brand">
          <BrandMark />
          {text('app.name')}
        </p>
        <Navigation route={route} routes={routes} text={text} />
      </header>
      <main id="main" class="app-main" tabIndex={-1} ref={main}>
        {children}
      </main>
    </div>
  );
}
