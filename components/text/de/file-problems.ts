/** Why a file is refused; the place in the file stands before it. */
export const fileProblems = {
  'file.field': '„{field}“',
  'file.at-line': 'Zeile {line}: {sentence}',
  'file.at-line-of': 'Zeile {line} ({table}): {sentence}',
  'file.at-byte': 'Byte {byte}: {sentence}',
  'problem.not-a-backup': 'Diese Datei ist keine Lodestar-Sicherung.',
  'problem.newer-file':
    'Diese Datei stammt von einem neueren Lodestar (Dateiversion {version}; dieses liest bis {known}). Aktualisiere Lodestar und versuch es noch einmal.',
  'problem.not-text': 'Das ist kein UTF-8-Text: Die Datei ist beschädigt oder von anderer Art.',
  'problem.not-json': 'Diese Zeile lässt sich nicht als JSON lesen.',
  'problem.line-too-long': 'Diese Zeile ist länger, als ein Datensatz von Lodestar sein kann.',
  'problem.twice-in-file': '{field} steht zweimal in dieser Datei.',
  'problem.cut-short': 'Die Datei endet zu früh: Sie wurde abgeschnitten.',
  'problem.after-end': 'Hinter dem Ende der Sicherung steht noch etwas.',
  'problem.damaged-file': 'Die Datei ist beschädigt und lässt sich nicht weiter entpacken.',
  'problem.needs-passphrase': 'Diese Datei ist mit einer Passphrase verschlossen.',
  'problem.wrong-passphrase': '{field} öffnet diese Datei nicht, oder die Datei ist beschädigt.',
  'problem.cancelled': 'Abgebrochen. Nichts wurde geändert.',
};
