import type { ReplyMessages } from './index';

/** Replies that decline or park a request. */
export const de: ReplyMessages = {
  greeting: 'Hallo {name},',
  'greeting.nobody': 'Hallo,',
  'opening.month': 'Diesen Monat nicht',
  'opening.quarter': 'In diesem Quartal nicht',
  'opening.year': 'Dieses Jahr nicht',
  'opening.custom': 'Vor dem {date} nicht',
  'decline.short': '{opening}: Bis {date} gilt bei uns „{objective}“, dafür halte ich meine Zeit frei.',
  'decline.warm':
    'danke für die Anfrage. {opening}, leider: Bis {date} gilt bei uns „{objective}“, und das möchte ich einhalten. Ich hoffe, es findet sich bald jemand.',
  'park.short':
    '{opening}: Bis {date} gilt bei uns „{objective}“. Ich habe es geparkt und sehe es mir wieder an, wenn wir den nächsten Zyklus entwerfen.',
  'park.warm':
    'danke für den Hinweis, er soll nicht verloren gehen. {opening}, leider: Bis {date} gilt bei uns „{objective}“. Er steht auf meinem Parkplatz, und ich bringe ihn ein, wenn wir den nächsten Zyklus entwerfen.',
  'decline.short.groundless': 'Das kann ich im Moment nicht übernehmen.',
  'decline.warm.groundless':
    'danke für die Anfrage. Im Moment kann ich das nicht übernehmen; ich hoffe, es findet sich bald jemand.',
  'park.short.groundless':
    'Jetzt nicht. Ich habe es geparkt und sehe es mir wieder an, wenn wir den nächsten Zyklus planen.',
  'park.warm.groundless':
    'danke für den Hinweis, er soll nicht verloren gehen. Jetzt kann ich ihn nicht übernehmen. Er steht auf meinem Parkplatz, und ich bringe ihn ein, wenn wir den nächsten Zyklus planen.',
};
