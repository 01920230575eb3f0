/** The report for whoever helps, and what to do where the clipboard is refused. */
export const diagnostics = {
  'diagnostics.title': 'Wenn etwas nicht stimmt',
  'diagnostics.why':
    'Ein Bericht für alle, die dir helfen: Versionen, Zahlen und Zeiten und die Fehler dieser Seite. Er enthält nichts, was du geschrieben hast, keine Namen und keine Adressen.',
  'diagnostics.write': 'Bericht schreiben',
  'diagnostics.copy': 'Bericht kopieren',
  'diagnostics.copied': 'Bericht kopiert',
  'diagnostics.notCopied':
    'Der Browser lässt die Zwischenablage nicht zu. Der Bericht ist markiert: Kopiere ihn mit der Tastatur.',
  'copyByHand.title': 'Von Hand kopieren',
  'copyByHand.why':
    'Der Browser lässt die Zwischenablage nicht zu. Der Text ist markiert: Kopiere ihn mit der Tastatur.',
};
