/** Sentences of the chart of a key result and its table. */
export const chart = {
  'chart.of': 'Résultat clé',
  'chart.value': 'Valeur',
  'chart.pace': 'rythme attendu',
  'chart.confidence': 'Confiance',
  'chart.even': '5, une chance sur deux',
  'chart.date': 'Date',
  'chart.reason': 'Pourquoi',
  'chart.level.baseline': 'Point de départ',
  'chart.level.target': 'Cible',
  'chart.level.low': 'Borne basse',
  'chart.level.high': 'Borne haute',
  'chart.point': '{date} : {value}, confiance {confidence}, {word}.',
  'chart.slider': 'Point',
  'chart.table': 'Points de « {title} »',
  'chart.empty': 'Aucun point pour l’instant. Avec le premier, la valeur et la confiance se dessinent ici.',
  'chart.older': 'Afficher les points plus anciens',
};
