/** Why a file is refused; the place in the file stands before it. */
export const fileProblems = {
  'file.field': '“{field}”',
  'file.at-line': 'Line {line}: {sentence}',
  'file.at-line-of': 'Line {line} ({table}): {sentence}',
  'file.at-byte': 'Byte {byte}: {sentence}',
  'problem.not-a-backup': 'This file is not a Lodestar backup.',
  'problem.newer-file':
    'This file comes from a newer Lodestar (file version {version}; this one reads up to {known}). Update Lodestar, then try again.',
  'problem.not-text': 'This is not UTF-8 text, so the file is damaged or of another kind.',
  'problem.not-json': 'This line cannot be read as JSON.',
  'problem.line-too-long': 'This line is longer than any record of Lodestar can be.',
  'problem.twice-in-file': '{field} stands twice in this file.',
  'problem.cut-short': 'The file ends too early: it was cut short.',
  'problem.after-end': 'Something stands behind the end of the backup.',
  'problem.damaged-file': 'The file is damaged and cannot be unpacked any further.',
  'problem.needs-passphrase': 'This file is locked with a passphrase.',
  'problem.wrong-passphrase': '{field} does not open this file, or the file is damaged.',
  'problem.cancelled': 'Cancelled. Nothing was changed.',
} as const;
