/** Sentences of the suggestion. */
export const suggestion = {
  'suggestion.label': 'Suggestion',
  'suggestion.accept': 'Accept the suggestion: {title}',
  'suggestion.word': '“{word}”',
  'suggestion.asker': 'asked by {asker}',
  'suggestion.rule': 'by your rule',
  'suggestion.address': 'tagged so before',
  'suggestion.stretch': 'like the last half hour',
  'suggestion.key': 'Accept the suggestion',
} as const;
