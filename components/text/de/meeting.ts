/** Sentences of the weekly meeting. */
export const meeting = {
  'options.route.meeting': 'Meeting',
  'meeting.title': 'Wochenmeeting',
  'meeting.lead':
    'Ein Schlüsselergebnis nach dem anderen, die schwierigen zuerst: was sich bewegt hat, wie sicher wir sind, und warum.',
  'meeting.team': 'Wessen Meeting',
  'meeting.print': 'Drucken',
  'meeting.agenda': 'Agenda',
  'meeting.place': '{position} von {count}',
  'meeting.next': 'Weiter',
  'meeting.previous': 'Zurück',
  'meeting.moved': '{before} auf {now} seit letzter Woche',
  'meeting.first': 'Erster Wert: {now}',
  'meeting.unmoved': 'Weiterhin {now}',
  'meeting.noCheckIn': 'Diese Woche noch kein Check-in',
  'meeting.confidenceMoved': 'Zuversicht {before} auf {now}',
  'meeting.notes': 'Besprochen',
  'meeting.square': 'Die Woche auf einen Blick',
  'meeting.empty.title': 'Noch nichts zu besprechen',
  'meeting.empty.next':
    'Das Meeting geht die Schlüsselergebnisse eines laufenden Zyklus durch. Starte einen für dieses Team oder wähle ein anderes Team.',
  'meeting.points': { one: '{change} Punkt', other: '{change} Punkte' },
};
