/** Sentences of the suggestion. */
export const suggestion = {
  'suggestion.label': 'Vorschlag',
  'suggestion.accept': 'Vorschlag annehmen: {title}',
  'suggestion.word': '„{word}“',
  'suggestion.asker': 'gefragt von: {asker}',
  'suggestion.rule': 'nach deiner Regel',
  'suggestion.address': 'so schon eingetragen',
  'suggestion.stretch': 'wie die letzte halbe Stunde',
  'suggestion.key': 'Vorschlag annehmen',
};
