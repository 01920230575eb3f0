/** The report for whoever helps, and what to do where the clipboard is refused. */
export const diagnostics = {
  'diagnostics.title': 'When something is wrong',
  'diagnostics.why':
    'A report for whoever helps you: versions, numbers and times, and the faults of this page. It holds nothing that you wrote, no names and no addresses.',
  'diagnostics.write': 'Write the report',
  'diagnostics.copy': 'Copy the report',
  'diagnostics.copied': 'Report copied',
  'diagnostics.notCopied': 'The browser refused the clipboard. The report is selected: copy it with the keyboard.',
  'copyByHand.title': 'Copy it by hand',
  'copyByHand.why': 'The browser refused the clipboard. The text is selected: copy it with the keyboard.',
} as const;
