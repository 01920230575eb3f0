/** Trouble with storage, in words: what happened, and the next step. */
export const faults = {
  'fault.full.title': 'Der Speicher ist voll',
  'fault.full.next':
    'Es wurde nichts geschrieben. Schaffe etwas Platz und versuche es noch einmal; alles bisher Eingetragene lässt sich weiterhin lesen und exportieren.',
  'fault.refused.title': 'Der Browser lässt hier keine Daten speichern',
  'fault.refused.next':
    'Das geschieht in privaten Fenstern und wenn Websitedaten blockiert sind. Öffne ein normales Fenster oder erlaube dieser Erweiterung das Speichern.',
  'fault.blocked.title': 'Lodestar wird auf den neuen Stand gebracht',
  'fault.blocked.next':
    'Vielleicht sind noch andere Seiten von Lodestar offen: Schließe sie oder lade sie neu. Hier geht es von selbst weiter.',
  'fault.upgrading.title': 'Lodestar wird auf den neuen Stand gebracht',
  'fault.upgrading.next':
    'Vorher wird alles gesichert. Gleich geht es hier von selbst weiter; auch wenn du die Seite schließt, geht nichts verloren.',
  'fault.no-backup.title': 'Die Sicherung vor der Aktualisierung ist nicht gelungen',
  'fault.no-backup.next':
    'Es wurde nichts geändert. Vielleicht ist der Speicher voll, oder der Browser lässt keine Dateien zu: Schaffe etwas Platz und versuche es noch einmal. Du kannst auch ohne Sicherung fortfahren.',
  'fault.goOn': 'Ohne Sicherung fortfahren',
  'fault.outdated.title': 'Lodestar wurde aktualisiert, während diese Seite offen war',
  'fault.outdated.next': 'Lade die Seite neu. Bis dahin zeigt sie den früheren Stand und schreibt nichts.',
  'fault.newer.title': 'Diese Daten stammen von einem neueren Lodestar',
  'fault.newer.next': 'Aktualisiere die Erweiterung. Es wurde nichts geändert.',
  'fault.corrupt.title': 'Die gespeicherten Daten sind nicht lesbar',
  'fault.corrupt.next':
    'Starte den Browser neu. Wenn es so bleibt, stelle die letzte Sicherung auf der Optionsseite wieder her.',
  'fault.unreadable.title': 'Einige gespeicherte Datensätze sind nicht lesbar',
  'fault.unreadable.next':
    'Auf dieser Seite fehlen sie; gespeichert bleiben sie, wie sie sind, und alles andere geht weiter. Speichere sie als Datei für jemanden, der dir hilft. Der Bericht unter „Hilfe“ zählt sie.',
  'fault.saveUnreadable': 'Diese Datensätze speichern',
  'fault.no-background.title': 'Der Hintergrund von Lodestar antwortet nicht',
  'fault.no-background.next':
    'Was du hier tust, wird trotzdem gespeichert. Tasten, Zahl am Knopf, Erinnerungen und die tägliche Sicherung warten: Starte den Browser neu oder schalte die Erweiterung aus und wieder ein.',
  'fault.clock.title': 'Es ist etwas gespeichert, das nach heute liegt',
  'fault.clock.next':
    'Die Uhr dieses Rechners wurde zurückgestellt oder ging vorher vor. Stelle sie richtig, wenn sie falsch geht. Es geht nichts verloren: Änderungen behalten ihre Reihenfolge, und Check-ins und Einträge mit späterem Datum bleiben, wie sie sind.',
  'fault.unknown.title': 'Beim Lesen oder Schreiben ist etwas schiefgegangen',
  'fault.unknown.next':
    'Versuche es noch einmal. Wenn es so bleibt, starte den Browser neu; was vorher eingetragen war, bleibt erhalten.',
};
