import { defineBackground } from 'wxt/utils/define-background';
import { registerAlarms } from './alarms';
import { registerBadge } from './badge';
import { registerCommands } from './commands';
import { registerContextMenus } from './context-menus';
import { registerMessages } from './messages';
import { registerOmnibox } from './omnibox';
import { registerReminders } from './reminders';

/** Registers every listener before the first await: an event that wakes the worker must find its listener. */
export default defineBackground({
  type: 'module',
  main() {
    registerAlarms();
    registerBadge();
    registerCommands();
    registerContextMenus();
    registerMessages();
    registerOmnibox();
    registerReminders();
  },
});
