/** Sentences of the chart of a key result and its table. */
export const chart = {
  'chart.of': 'Resultado clave',
  'chart.value': 'Valor',
  'chart.pace': 'ritmo esperado',
  'chart.confidence': 'Confianza',
  'chart.even': '5, tan probable como no',
  'chart.date': 'Fecha',
  'chart.reason': 'Por qué',
  'chart.level.baseline': 'Punto de partida',
  'chart.level.target': 'Meta',
  'chart.level.low': 'Límite inferior',
  'chart.level.high': 'Límite superior',
  'chart.point': '{date}: {value}, confianza {confidence}, {word}.',
  'chart.slider': 'Revisión',
  'chart.table': 'Revisiones de «{title}»',
  'chart.empty': 'Aún no hay revisiones. Con la primera empiezan aquí las líneas de valor y confianza.',
  'chart.older': 'Mostrar revisiones anteriores',
};
