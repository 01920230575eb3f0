import { signal } from '@preact/signals';
import { fireEvent, render } from '@testing-library/preact';
import { type Announcement, SidePanelScreen } from '@/components/triage/SidePanelScreen';
import { createTextOf } from '@/components/text/message';
import { en as englishReplies } from '@/components/text/replies/en';
import type { TriageView } from '@/domain/triage-view';
import { aView, panelSignals, someActions, text, today } from './build';

/** The panel with a view, and everything that a test may turn or ask afterwards. */
export function showPanel(over: Partial<TriageView> = {}, actions = someActions()) {
  const signals = panelSignals(aView(over));
  const announcement = signal<Announcement | null>(null);
  const shortcuts = signal([
    { name: '_execute_action', keys: 'Alt+Shift+L' },
    { name: 'tag-last-key-result', keys: '⌥⇧J' },
    { name: 'capture-request', keys: '' },
  ]);
  const replyText = signal(createTextOf('en', englishReplies));
  const isRequesting = signal(false);
  const props = { ...signals, announcement, text, actions, shortcuts, replyText, isRequesting, shortcut: null, today };
  render(<SidePanelScreen {...props} />);
  return { ...props };
}

/** A key pressed wherever the focus is. */
export const press = (key: string, over: KeyboardEventInit = {}): boolean =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...over });
