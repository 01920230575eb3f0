/** Sentences of the chart of a key result and its table. */
export const chart = {
  'chart.of': 'Schlüsselergebnis',
  'chart.value': 'Wert',
  'chart.pace': 'erwartetes Tempo',
  'chart.confidence': 'Zuversicht',
  'chart.even': '5, fifty-fifty',
  'chart.date': 'Datum',
  'chart.reason': 'Warum',
  'chart.level.baseline': 'Ausgangswert',
  'chart.level.target': 'Zielwert',
  'chart.level.low': 'Untergrenze',
  'chart.level.high': 'Obergrenze',
  'chart.point': '{date}: {value}, Zuversicht {confidence}, {word}.',
  'chart.slider': 'Check-in',
  'chart.table': 'Check-ins von „{title}“',
  'chart.empty': 'Noch kein Check-in. Mit dem ersten beginnen hier die Linien für Wert und Zuversicht.',
  'chart.older': 'Ältere Check-ins zeigen',
};
