/** The names of the app's rooms and of what is counted there. */
export const app = {
  'options.menu': 'Menü',
  'options.group.goals': 'Ziele',
  'options.group.week': 'Die Woche',
  'options.group.lodestar': 'Lodestar',
  'options.route.okrs': 'OKRs',
  'options.route.projects': 'Projekte',
  'options.route.check-in': 'Check-in',
  'options.route.health': 'Schutzwerte',
  'options.route.data': 'Daten',
  'options.route.help': 'Hilfe',
  'options.data.count.objectives': 'Ziele',
  'options.data.count.keyResults': 'Schlüsselergebnisse',
  'options.data.count.checkIns': 'Check-ins',
  'options.data.count.tasks': 'Aufgaben',
  'options.data.count.entries': 'Einträge',
  'options.data.count.requests': 'Anfragen',
};
