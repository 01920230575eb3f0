/** The names of the app's rooms and of what is counted there. */
export const app = {
  'options.menu': 'Menú',
  'options.group.goals': 'Metas',
  'options.group.week': 'La semana',
  'options.group.lodestar': 'Lodestar',
  'options.route.okrs': 'OKR',
  'options.route.projects': 'Proyectos',
  'options.route.check-in': 'Revisión',
  'options.route.health': 'Métricas de salud',
  'options.route.data': 'Datos',
  'options.route.help': 'Ayuda',
  'options.data.count.objectives': 'Objetivos',
  'options.data.count.keyResults': 'Resultados clave',
  'options.data.count.checkIns': 'Revisiones',
  'options.data.count.tasks': 'Tareas',
  'options.data.count.entries': 'Anotaciones',
  'options.data.count.requests': 'Peticiones',
};
