/** Sentences about pace beyond its status word: weekly rates and contradictions. */
export const pace = {
  'pace.rates': 'Needs {needed} a week from now on; so far {achieved} a week.',
  'pace.needed': 'Needs {needed} a week from now on.',
  'pace.contradiction.confident-but-behind': 'Confidence {confidence}, yet more than 25 points behind pace.',
  'pace.contradiction.doubtful-but-ahead': 'Confidence {confidence}, yet ahead of pace.',
  'pace.wantsNote': 'Both can be right; a note says why.',
  'pace.noteLabel': 'Why, in a note',
} as const;
