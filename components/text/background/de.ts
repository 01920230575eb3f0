import type { BackgroundMessages } from './index';

export const de: BackgroundMessages = {
  'title.quiet': 'Lodestar: Wochenbericht zum Fokus',
  'title.waiting': 'Lodestar: {what}',
  'waits.inbox': {
    one: '{count} Anfrage zu entscheiden',
    other: '{count} Anfragen zu entscheiden',
  },
  'waits.checkIns': {
    one: '{count} Schlüsselergebnis wartet auf den Check-in',
    other: '{count} Schlüsselergebnisse warten auf den Check-in',
  },
  'waits.plan': 'diese Woche hat noch keinen Plan',
  'waits.wins': 'die Erfolge dieser Woche sind noch nicht notiert',
  'waits.missed': { one: 'nach {count} Woche Pause: {what}', other: 'nach {count} Wochen Pause: {what}' },
  'done.tagged': 'Eingetragen: {name}',
  'done.filed': 'Abgelegt: {name}',
  'failed.page': 'Diese Seite lässt sich nicht eintragen',
  'failed.target': 'Noch kein Ziel bekannt: zuerst eine Seite im Popup eintragen',
  'done.removed': 'Wieder entfernt',
  'failed.empty': 'Es gibt nichts abzulegen',
  'failed.link': 'Nur Webadressen lassen sich ablegen',
  'failed.too-long': 'Zu lang zum Ablegen: höchstens {limit} Zeichen',
  'failed.unknown': 'Das konnte nicht gespeichert werden',
  'omnibox.hint': '„{text}“ als Anfrage ablegen',
  'omnibox.empty': 'Anfrage eintippen und ablegen, oder ein Schlüsselergebnis für diese Seite wählen',
  'omnibox.keyResult': 'Diese Seite eintragen: {name}',
};
