/** Why input is refused. `{field}` is the name that the form shows. */
export const problems = {
  'problem.missing': '{field} fehlt.',
  'problem.too-long': '{field}: mehr als {limit} Zeichen passen nicht.',
  'problem.not-a-number': '{field}: Das ist keine Zahl.',
  'problem.not-a-date': '{field}: Das ist kein Datum.',
  'problem.out-of-range': '{field}: Möglich ist {low} bis {high}.',
  'problem.not-whole': '{field}: Hier passt nur eine ganze Zahl.',
  'problem.unknown-choice': '{field}: Das steht nicht zur Wahl.',
  'problem.not-found': '{field}: nicht mehr vorhanden.',
  'problem.same-as-baseline':
    '{field} gleicht dem Ausgangswert, da ist nichts zu bewegen. Um einen Wert zu halten, wähle „mindestens“ oder „höchstens“.',
  'problem.ends-before-start': '{field} liegt vor dem Beginn.',
  'problem.band-upside-down': '{field} muss über der Untergrenze liegen.',
  'problem.on-the-healthy-side':
    '{field}: Dieser Wert liegt noch im Gesunden. Er muss schlechter sein als der, der noch gesund ist.',
  'problem.in-the-future': '{field} liegt in der Zukunft.',
  'problem.outside-cycle': '{field} muss zwischen {from} und {to} liegen.',
  'problem.cycle-closed':
    'Dieser Zyklus ist abgeschlossen. Seine Ziele und Check-ins lassen sich lesen, aber nicht ändern.',
  'problem.locked': '{field} ist gesperrt, seit der Zyklus läuft. Ändern geht mit einem Nachtrag und einer Begründung.',
  'problem.reason-missing': '{field} fehlt: Ändert sich die Zuversicht, gehört ein Warum dazu.',
  'problem.no-owner': '{field} braucht eine verantwortliche Person, bevor der Zyklus startet.',
  'problem.no-objectives': 'Ein Zyklus braucht mindestens ein Ziel, bevor er startet.',
  'problem.no-key-results': '{field} hat noch keine Schlüsselergebnisse.',
  'problem.wrong-state': '{field}: Im jetzigen Zustand geht das nicht mehr.',
  'problem.not-permitted': '{field}: Der Browser hat die Erlaubnis nicht gegeben.',
  'problem.no-page': 'Es ist keine Seite zum Eintragen da.',
  'problem.not-a-web-page': '{field}: Eine Webadresse beginnt mit http oder https.',
  'problem.never-recorded': 'Diese Website steht auf deiner Liste „nie eintragen“.',
  'problem.changed-since':
    '„{step}“ lässt sich nicht rückgängig machen: Was dabei geschrieben wurde, hat sich seitdem geändert.',
  'problem.changed-meanwhile':
    '{field} wurde inzwischen in einem anderen Fenster geändert. Bitte noch einmal ansehen, dann erneut versuchen.',
  'problem.not-last': 'Seitdem wurde etwas anderes getan. Nimm zuerst das zurück.',
  'problem.nothing-to-undo': 'Es gibt nichts rückgängig zu machen.',
  'problem.nothing-to-redo': 'Es gibt nichts zu wiederholen.',
  'problem.not-understood': '{field} war nicht lesbar.',
  'problem.same-objective': 'Ein Ziel kann sich nicht selbst unterstützen.',
  'problem.links-loop':
    '{field} unterstützt dieses hier schon, direkt oder über andere: Die Verknüpfung liefe im Kreis.',
  'problem.wrong-parent':
    '{field}: „{name}“ geht hier nicht. Unter einer Person steht niemand, und eine Firma steht für sich.',
  'problem.closes-loop': '{field}: „{name}“ geht hier nicht, denn das steht darunter oder ist dasselbe.',
  'problem.still-in-use': '{field} lässt sich noch nicht löschen: Es hängt noch etwas daran.',
  'problem.is-me': '{field}: Das bist du, und das lässt sich nicht löschen.',
  'problem.unchanged': '{field} ist wie zuvor.',
  'problem.abandoned': '{field}: Das wurde aufgegeben. Es lässt sich lesen, aber nicht ändern.',
  'problem.one-decimal': '{field}: Möglich ist höchstens eine Nachkommastelle.',
  'problem.grade-reason-missing': '{field} fehlt: Eine Bewertung von Hand geht nur mit Begründung.',
  'problem.not-begun': '{field} hat noch nicht begonnen.',
};
