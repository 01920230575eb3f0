import { effect } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Settings } from '@/domain/model/settings';
import { themeKey } from './theme-key';

/** Shows the chosen theme, now and when it changes, and keeps it for the next page; the system's needs no mark. */
export function followTheme(theme: ReadonlySignal<Settings['theme']>): void {
  effect(() => {
    const { dataset } = document.documentElement;
    if (theme.value === 'system') {
      delete dataset['theme'];
      localStorage.removeItem(themeKey);
    } else {
      dataset['theme'] = theme.value;
      localStorage.setItem(themeKey, theme.value);
    }
  });
}
