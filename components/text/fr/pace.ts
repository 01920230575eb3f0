/** Sentences about pace beyond its status word: weekly rates and contradictions. */
export const pace = {
  'pace.rates': 'Il faut désormais {needed} par semaine ; jusqu’ici {achieved} par semaine.',
  'pace.needed': 'Il faut désormais {needed} par semaine.',
  'pace.contradiction.confident-but-behind': 'Confiance {confidence}, mais plus de 25 points de retard sur le rythme.',
  'pace.contradiction.doubtful-but-ahead': 'Confiance {confidence}, mais en avance sur le rythme.',
  'pace.wantsNote': 'Les deux peuvent être justes ; une note dit pourquoi.',
  'pace.noteLabel': 'Pourquoi, en une note',
};
