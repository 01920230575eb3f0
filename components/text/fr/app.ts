/** The names of the app's rooms and of what is counted there. */
export const app = {
  'options.menu': 'Menu',
  'options.group.goals': 'Objectifs',
  'options.group.week': 'La semaine',
  'options.group.lodestar': 'Lodestar',
  'options.route.okrs': 'OKR',
  'options.route.projects': 'Projets',
  'options.route.check-in': 'Point hebdo',
  'options.route.health': 'Indicateurs de santé',
  'options.route.data': 'Données',
  'options.route.help': 'Aide',
  'options.data.count.objectives': 'Objectifs',
  'options.data.count.keyResults': 'Résultats clés',
  'options.data.count.checkIns': 'Points faits',
  'options.data.count.tasks': 'Tâches',
  'options.data.count.entries': 'Entrées',
  'options.data.count.requests': 'Demandes',
};
