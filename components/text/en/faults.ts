/** Trouble with storage, in words: what happened, and the next step. */
export const faults = {
  'fault.full.title': 'The disk is full',
  'fault.full.next':
    'Nothing was written. Free some space and try again; everything recorded so far can still be read and exported.',
  'fault.refused.title': 'The browser refuses to store data here',
  'fault.refused.next':
    'This happens in private windows and when site data is blocked. Open a normal window, or allow data for this extension.',
  'fault.blocked.title': 'Another page still uses the old version',
  'fault.blocked.next': 'Close the other Lodestar pages, or reload them, and this one goes on by itself.',
  'fault.outdated.title': 'Lodestar was updated while this page was open',
  'fault.outdated.next': 'Reload the page. Until then it shows what was there and writes nothing.',
  'fault.newer.title': 'This data was written by a newer Lodestar',
  'fault.newer.next': 'Update the extension. Nothing was changed.',
  'fault.corrupt.title': 'The stored data cannot be read',
  'fault.corrupt.next': 'Restart the browser. If it stays, restore the last backup from the options page.',
  'fault.unknown.title': 'Something went wrong while reading or writing',
  'fault.unknown.next': 'Try again. If it stays, restart the browser; what was recorded before is kept.',
} as const;
