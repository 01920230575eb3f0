/** Trouble with storage, in words: what happened, and the next step. */
export const faults = {
  'fault.full.title': 'The disk is full',
  'fault.full.next':
    'Nothing was written. Free some space and try again; everything recorded so far can still be read and exported.',
  'fault.refused.title': 'The browser refuses to store data here',
  'fault.refused.next':
    'This happens in private windows and when site data is blocked. Open a normal window, or allow data for this extension.',
  'fault.blocked.title': 'Lodestar is being brought up to date',
  'fault.blocked.next': 'Other pages of Lodestar may still be open: close or reload them. This one goes on by itself.',
  'fault.upgrading.title': 'Lodestar is being brought up to date',
  'fault.upgrading.next':
    'Everything you have is backed up first. This page goes on by itself in a moment; nothing is lost if you close it.',
  'fault.no-backup.title': 'The backup before the update could not be made',
  'fault.no-backup.next':
    'Nothing was changed. The disk may be full, or the browser refuses to keep files: free some space and try again. You can also go on without a backup.',
  'fault.goOn': 'Go on without a backup',
  'fault.outdated.title': 'Lodestar was updated while this page was open',
  'fault.outdated.next': 'Reload the page. Until then it shows what was there and writes nothing.',
  'fault.newer.title': 'This data was written by a newer Lodestar',
  'fault.newer.next': 'Update the extension. Nothing was changed.',
  'fault.corrupt.title': 'The stored data cannot be read',
  'fault.corrupt.next': 'Restart the browser. If it stays, restore the last backup from the options page.',
  'fault.unreadable.title': 'Some stored records cannot be read',
  'fault.unreadable.next':
    'This page leaves them out; they stay stored as they are, and everything else goes on. Save them as a file for whoever helps you. The report under Help counts them.',
  'fault.saveUnreadable': 'Save these records',
  'fault.no-background.title': 'The background of Lodestar does not answer',
  'fault.no-background.next':
    'What you do here is stored all the same. Keys, badge, reminders and the daily backup wait: restart the browser, or switch the extension off and on.',
  'fault.clock.title': 'Something is stored that lies after today',
  'fault.clock.next':
    'The clock of this machine was put back, or ran ahead before. Put it right if it is wrong. Nothing is lost: edits keep their order, and check-ins and entries with later dates stay as they are.',
  'fault.unknown.title': 'Something went wrong while reading or writing',
  'fault.unknown.next': 'Try again. If it stays, restart the browser; what was recorded before is kept.',
} as const;
