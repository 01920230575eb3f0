import type { ListingText } from '../listing.ts';

export const en: ListingText = {
  title: 'Store listing, English',
  headings: {
    name: 'Name',
    summary: 'Summary',
    description: 'Description',
    purpose: 'Single purpose',
    permissions: 'Why each permission',
    data: 'Remote code and data',
  },
  description: [
    'You set goals, and then lose the quarter to other people’s requests. Lodestar keeps your objectives and key results in view and shows, honestly, where your attention went.',
    'ON EVERY NEW TAB: your objective, its key results against the pace that the time of the cycle asks for, this week’s priorities, and what to protect.',
    'ONE KEY PER VERDICT: press the key of a key result, P for what protects a health metric, D for one of the 101 distractions. Only pages that you tag are recorded, with title and address; that is browsing activity, kept on your machine for your own report.',
    'REQUESTS: file what people ask of you, decide with the keyboard (do, schedule, delegate, decline, park), and every no comes with a reply in the words of your objective.',
    'EVERY WEEK: a focus report that counts nothing twice, with a twelve-week trend, who asked and what became of it; a status mail in one click; plan, prediction and wins.',
    'OKRS DONE WELL: the wording is checked while you write; cycles are locked when they start and amended with reasons; check-ins with a value and a confidence; a look back at the end. Alone, with a team, or as a cascade of teams.',
    'YOURS: no account, no server, no tracking, works offline. Everything can be undone, exported and deleted. In English, German, Spanish and French, light and dark, by keyboard and screen reader.',
  ],
  purpose:
    'Keep your objectives and key results in view, and log what served them and what pulled you away. New tab, side panel, popup and options page all show and record this one subject.',
  permissions: {
    activeTab:
      'Reads address and title of the page on which the user presses the button, a key or a menu item of the extension, so that this page can be tagged.',
    alarms: 'Looks once in a while whether the weekly check-in, plan or wins are due, and shows it on the badge.',
    contextMenus: 'Menu items on pages, links and selected text, to tag the page or to file a request.',
    storage: 'Remembers when the last reminder was shown, and for seconds what a key press began.',
    unlimitedStorage: 'The log grows for years; without it the browser may throw it away when space is short.',
    sidePanel: 'Shows the panel in which pages are tagged and requests decided (Chromium only).',
    notifications: 'Optional, asked for in the settings: shows reminders as system notifications.',
    tabs: 'Optional, asked for in the side panel: the panel follows the page in front. Its address and title are stored only when the user tags it.',
  },
  data: [
    'No remote code: everything that runs is in the package, and the content policy refuses anything else.',
    'Nothing is sent anywhere. Firefox: no data collection (`required: ["none"]`).',
    'Stored on the machine only: what the user writes, and title, site and address of pages the user tags (web browsing activity).',
    'The use complies with the Chrome Web Store User Data Policy, including the Limited Use requirements. Privacy policy: docs/privacy/en.md.',
  ],
};
