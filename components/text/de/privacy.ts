/** Sentences of the privacy controls. */
export const privacy = {
  'options.route.privacy': 'Privatsphäre',
  'privacy.title': 'Privatsphäre',
  'privacy.lead':
    'Was überhaupt erfasst wird, und wie sich Erfasstes zurücknehmen lässt. Nichts davon verlässt je dieses Gerät.',
  'privacy.never': 'Nie erfassen',
  'privacy.neverWhy':
    'Von diesen Websites, Unterdomains eingeschlossen, wird nichts erfasst: kein Urteil, keine Anfrage, keine Regel. Die Liste geht allem anderen vor.',
  'privacy.neverNone':
    'Noch keine Website. Bank, Arztpraxis oder Familienchat kommen bei vielen als Erstes auf die Liste.',
  'privacy.host': 'Website',
  'privacy.hostExample': 'bank.example.com',
  'privacy.neverAdd': 'Nie erfassen',
  'privacy.neverRemove': 'Wieder erfassen',
  'privacy.neverRemoveFor': '{host} wieder erfassen',
  'privacy.address': 'Adressen',
  'privacy.fullAddress': 'Vollständige Adressen behalten',
  'privacy.fullAddressWhy':
    'Ausgeschaltet entfällt alles hinter „?“ und „#“, wo Suchwörter und Sitzungsschlüssel stehen. Namen und Passwörter in Adressen entfallen immer. Das gilt ab jetzt; Gespeichertes bleibt, wie es ist.',
  'privacy.forget': 'Eine Website vergessen',
  'privacy.forgetWhy':
    'Löscht ihre Einträge und Regeln, Unterdomains eingeschlossen, und leert ihre Adresse in Anfragen und Geparktem. Deren Worte bleiben.',
  'privacy.look': 'Zeigen, was gespeichert ist',
  'privacy.traces': '{host}: {entries}, {rules}, {links}.',
  'privacy.traces.entries': { one: '{count} Eintrag', other: '{count} Einträge' },
  'privacy.traces.rules': { one: '{count} Regel', other: '{count} Regeln' },
  'privacy.traces.links': { one: '{count} Adresse', other: '{count} Adressen' },
  'privacy.nothing': 'Von {host} ist nichts gespeichert.',
  'privacy.forGood': 'Endgültig: auch aus dem Verlauf fürs Rückgängigmachen',
  'privacy.neverAgain': 'Und nie wieder erfassen',
  'privacy.forgetNow': '{host} vergessen',
  'privacy.range': 'Tage löschen',
  'privacy.rangeWhy':
    'Löscht die Einträge dieser Tage, den ersten und den letzten eingeschlossen. Anfragen und Pläne bleiben.',
  'privacy.rangeCount': {
    one: '{count} Eintrag vom {from} bis zum {to}.',
    other: '{count} Einträge vom {from} bis zum {to}.',
  },
  'privacy.rangeNone': 'Kein Eintrag vom {from} bis zum {to}.',
  'privacy.rangeNow': { one: '{count} Eintrag löschen', other: '{count} Einträge löschen' },
  'privacy.undoMany': {
    one: 'Rückgängig machen holt es zurück, 30 Tage lang.',
    other: 'Es werden {count} Schritte: {count}-mal rückgängig machen holt alles zurück, 30 Tage lang.',
  },
  'privacy.noUndo':
    'Zu viel, um es fürs Rückgängigmachen aufzuheben: Das lässt sich nicht zurücknehmen. Exportiere vorher alles, unter Daten.',
  'privacy.noUndoForGood': 'Das lässt sich nicht zurücknehmen.',
  'privacy.backups': 'Exportierte Kopien und frühere Sicherungen enthalten es weiterhin.',
  'privacy.understood': 'Ich will das, ohne Weg zurück',
  'privacy.working': '{done} von {total} gelöscht',
  'privacy.done': 'Gelöscht.',
  'problem.already-listed': '{field} steht schon in der Liste.',
  'step.site-forgotten': '{detail} vergessen',
  'step.range-deleted': 'Gelöscht: {detail}',
  'step.never-record-added': 'Nie erfasst: {detail}',
  'step.never-record-removed': 'Wieder erfasst: {detail}',
};
