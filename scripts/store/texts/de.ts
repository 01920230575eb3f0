import type { ListingText } from '../listing.ts';

export const de: ListingText = {
  title: 'Eintrag in den Stores, Deutsch',
  headings: {
    name: 'Name',
    summary: 'Zusammenfassung',
    description: 'Beschreibung',
    purpose: 'Einziger Zweck',
    permissions: 'Wozu jede Berechtigung',
    data: 'Fremder Code und Daten',
  },
  description: [
    'Du setzt dir Ziele und verlierst das Quartal an die Anfragen anderer. Lodestar hält deine Ziele und Schlüsselergebnisse im Blick und zeigt ehrlich, wohin deine Aufmerksamkeit ging.',
    'AUF JEDEM NEUEN TAB: dein Ziel, seine Schlüsselergebnisse neben dem Tempo, das die Zeit des Zyklus verlangt, die Prioritäten der Woche und was zu schützen ist.',
    'EINE TASTE JE URTEIL: die Ziffer eines Schlüsselergebnisses, P für das, was einen Schutzwert schützt, D für eine der 101 Ablenkungen. Erfasst werden nur Seiten, die du einträgst, mit Titel und Adresse; das sind Angaben über dein Surfen, auf deinem Gerät, für deinen eigenen Bericht.',
    'ANFRAGEN: leg ab, was andere von dir wollen, und entscheide mit der Tastatur (tun, einplanen, abgeben, ablehnen, parken); zu jedem Nein gibt es eine Antwort in den Worten deines Ziels.',
    'JEDE WOCHE: ein Bericht, der nichts doppelt zählt, mit dem Verlauf von zwölf Wochen, wer gefragt hat und was daraus wurde; eine Statusmail mit einem Klick; Plan, Vorhersage und Erfolge.',
    'OKRS, GUT GEMACHT: Die Formulierung wird beim Schreiben geprüft; Zyklen sind ab dem Start fest und werden mit Begründung geändert; Check-ins mit Wert und Zuversicht; am Ende ein Rückblick. Allein, im Team oder als Kaskade von Teams.',
    'DEINS: kein Konto, kein Server, keine Nachverfolgung, auch ohne Netz. Alles lässt sich rückgängig machen, exportieren und löschen. Auf Deutsch, Englisch, Spanisch und Französisch, hell und dunkel, mit Tastatur und Screenreader.',
  ],
  purpose:
    'Die eigenen Ziele und Schlüsselergebnisse im Blick behalten und erfassen, was ihnen diente und was davon ablenkte. Neuer Tab, Seitenleiste, Popup und Optionsseite zeigen und erfassen dieses eine Thema.',
  permissions: {
    activeTab:
      'Liest Adresse und Titel der Seite, auf der Knopf, Taste oder Menüpunkt der Erweiterung benutzt wird, damit diese Seite eingetragen werden kann.',
    alarms: 'Sieht hin und wieder nach, ob Check-in, Plan oder Erfolge fällig sind, und zeigt es am Knopf.',
    contextMenus:
      'Menüpunkte auf Seiten, Links und markiertem Text, um die Seite einzutragen oder eine Anfrage abzulegen.',
    storage: 'Merkt sich, wann zuletzt erinnert wurde, und für Sekunden, was ein Tastendruck begann.',
    unlimitedStorage: 'Die Einträge wachsen über Jahre; ohne das kann der Browser sie bei Platzmangel wegwerfen.',
    sidePanel: 'Zeigt die Seitenleiste, in der Seiten eingetragen und Anfragen entschieden werden (nur Chromium).',
    notifications: 'Freiwillig, in den Einstellungen erbeten: zeigt Erinnerungen als Mitteilungen des Systems.',
    tabs: 'Freiwillig, in der Seitenleiste erbeten: Sie folgt der vorderen Seite. Deren Adresse und Titel werden nur gespeichert, wenn sie eingetragen wird.',
  },
  data: [
    'Kein fremder Code: Alles, was läuft, ist im Paket, und die Inhaltsrichtlinie verweigert alles andere.',
    'Nichts wird irgendwohin gesendet. Firefox: keine Datenerhebung (`required: ["none"]`).',
    'Nur auf dem Gerät gespeichert: was man schreibt, und Titel, Website und Adresse eingetragener Seiten (Surfaktivität).',
    'Die Verwendung entspricht der Nutzerdatenrichtlinie des Chrome Web Store samt „Limited Use“. Datenschutzerklärung: docs/privacy/de.md.',
  ],
};
