import type { TextKey } from '@/components/text';

/**
 * The commands in the order in which they are needed, and what each does. In our own words: those of the manifest follow the
 * browser's language, not the chosen one, and browsers list commands by name or in no order at all.
 */
export const commandMeanings: Readonly<Record<string, TextKey>> = {
  _execute_action: 'options.help.popup',
  'tag-last-key-result': 'shortcuts.tag-last-key-result',
  'tag-last-distraction': 'shortcuts.tag-last-distraction',
  'open-sidebar': 'shortcuts.open-sidebar',
  'capture-request': 'shortcuts.capture-request',
};
