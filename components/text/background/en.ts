export const en = {
  'title.quiet': 'Lodestar: weekly focus report',
  'title.inbox': { one: 'Lodestar: {count} request to triage', other: 'Lodestar: {count} requests to triage' },
  'title.due': {
    one: 'Lodestar: {count} key result waits for its check-in',
    other: 'Lodestar: {count} key results wait for their check-in',
  },
  'done.tagged': 'Tagged: {name}',
  'done.filed': 'Filed: {name}',
  'failed.page': 'This page cannot be tagged',
  'failed.target': 'Nothing to tag with yet: tag one page from the popup first',
  'failed.unknown': 'That could not be recorded',
  'omnibox.hint': 'File “{text}” as a request',
  'omnibox.empty': 'Type a request to file it, or choose a key result to tag this page',
  'omnibox.keyResult': 'Tag this page: {name}',
} as const;
