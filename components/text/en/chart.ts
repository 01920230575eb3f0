/** Sentences of the chart of a key result and its table. */
export const chart = {
  'chart.of': 'Key result',
  'chart.value': 'Value',
  'chart.pace': 'expected pace',
  'chart.confidence': 'Confidence',
  'chart.even': '5, an even chance',
  'chart.date': 'Date',
  'chart.reason': 'Why',
  'chart.level.baseline': 'Baseline',
  'chart.level.target': 'Target',
  'chart.level.low': 'Lower edge',
  'chart.level.high': 'Upper edge',
  'chart.point': '{date}: {value}, confidence {confidence}, {word}.',
  'chart.slider': 'Check-in',
  'chart.table': 'Check-ins of “{title}”',
  'chart.empty': 'No check-in yet. With the first one, value and confidence begin to be drawn here.',
  'chart.older': 'Show older check-ins',
} as const;
