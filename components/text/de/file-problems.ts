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
  'problem.file-too-large': 'Diese Datei ist größer als {limit} MB, mehr als eine Datei dieser Art sein kann.',
  'problem.names-nothing':
    '{field} nennt einen Datensatz, der weder in dieser Datei steht noch hier einem Team gehört.',
  'problem.belongs-to-person':
    '{field} nennt einen Datensatz, der hier einer Person gehört; eine Teamdatei kann ihn nicht ändern.',
  'problem.unknown-column': '{field} ist kein Name einer Spalte.',
  'problem.column-missing': 'Die Spalte {field} fehlt.',
  'problem.column-twice': 'Die Spalte {field} steht zweimal in der ersten Zeile.',
  'problem.cells-too-many': 'In dieser Zeile stehen {count} Zellen, es gibt aber nur {known} Spalten.',
  'problem.quote-misplaced':
    'In {field} steht ein Anführungszeichen, wo keines stehen darf: Zellen beginnen und enden damit und verdoppeln es innen.',
  'problem.quote-open': '{field} beginnt mit einem Anführungszeichen, das nie geschlossen wird.',
  'problem.no-such-name': 'In {field} steht „{name}“, und so heißt hier nichts.',
  'problem.name-ambiguous': 'In {field} steht „{name}“, und so heißt hier mehr als eines.',
  'problem.in-cycle-already': '{field} steht schon im Zyklus.',
  'problem.no-draft': 'Es gibt keinen Entwurf dafür. Entwirf zuerst einen Zyklus im OKR-Raum.',
  'problem.ahead-of-clock':
    '{field} trägt eine Zeit, die mehr als {minutes} Minuten vor der Uhr hier liegt: Eine der beiden Uhren geht falsch.',
};
