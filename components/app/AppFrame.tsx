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

/** Screens that one comes to for the same reason. */
export interface AppRouteGroup {
  readonly id: string;
  readonly label: string;
  readonly routes: readonly AppRoute[];
}

interface AppFrameProps {
  /** The id of the route that is shown. */
  readonly route: string;
  readonly groups: readonly AppRouteGroup[];
  readonly text: Text;
  /** A word above the room; null when there is none. */
  readonly notice?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Beside the content where there is room; on a narrow page a menu, so that fifteen rooms do not fill the screen. */
function Navigation({ route, groups, text }: Omit<AppFrameProps, 'children' | 'notice'>) {
  const menu = useRef<HTMLElement>(null);
  return (
    <>
      <button type="button" class="app-menu-button" popovertarget="app-navigation">
        {text('options.menu')}
      </button>
      <nav id="app-navigation" popover="auto" class="app-navigation" aria-label={text('options.navigation')} ref={menu}>
        {groups.map(({ id, label, routes }) => (
          <section key={id} aria-label={label}>
            <p class="app-group" aria-hidden="true">
              {label}
            </p>
            <ul>
              {routes.map((one) => (
                <li key={one.id}>
                  <a
                    href={one.href}
                    aria-current={one.id === route ? 'page' : undefined}
                    onClick={() => menu.current?.hidePopover()}
                  >
                    {one.label}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
    </>
  );
}

/** What stands around every screen of the app: the mark, the way to the other screens, and one main. */
export function AppFrame({ route, groups, text, notice, children }: AppFrameProps) {
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
        <Navigation route={route} groups={groups} text={text} />
      </header>
      <main id="main" class="app-main" tabIndex={-1} ref={main}>
        {notice}
        {children}
      </main>
    </div>
  );
}
