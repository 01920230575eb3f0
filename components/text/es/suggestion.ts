/** Sentences of the suggestion. */
export const suggestion = {
  'suggestion.label': 'Sugerencia',
  'suggestion.accept': 'Aceptar la sugerencia: {title}',
  'suggestion.word': '«{word}»',
  'suggestion.asker': 'lo pide: {asker}',
  'suggestion.rule': 'según tu regla',
  'suggestion.address': 'ya anotado así',
  'suggestion.stretch': 'como en la última media hora',
  'suggestion.key': 'Aceptar la sugerencia',
};
