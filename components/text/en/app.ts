/** The names of the app's rooms and of what is counted there. */
export const app = {
  'options.menu': 'Menu',
  'options.group.goals': 'Goals',
  'options.group.week': 'The week',
  'options.group.lodestar': 'Lodestar',
  'options.route.okrs': 'OKRs',
  'options.route.projects': 'Projects',
  'options.route.check-in': 'Check-in',
  'options.route.health': 'Health metrics',
  'options.route.data': 'Data',
  'options.route.help': 'Help',
  'options.data.count.objectives': 'Objectives',
  'options.data.count.keyResults': 'Key results',
  'options.data.count.checkIns': 'Check-ins',
  'options.data.count.tasks': 'Tasks',
  'options.data.count.entries': 'Entries',
  'options.data.count.requests': 'Requests',
} as const;
