/** Sentences of the suggestion. */
export const suggestion = {
  'suggestion.label': 'Suggestion',
  'suggestion.accept': 'Accepter la suggestion : {title}',
  'suggestion.word': '« {word} »',
  'suggestion.asker': 'demandé par : {asker}',
  'suggestion.rule': 'selon votre règle',
  'suggestion.address': 'déjà noté ainsi',
  'suggestion.stretch': 'comme la dernière demi-heure',
  'suggestion.key': 'Accepter la suggestion',
};
