/** Sentences about pace beyond its status word: weekly rates and contradictions. */
export const pace = {
  'pace.rates': 'Braucht ab jetzt {needed} pro Woche; bisher {achieved} pro Woche.',
  'pace.needed': 'Braucht ab jetzt {needed} pro Woche.',
  'pace.contradiction.confident-but-behind': 'Zuversicht {confidence}, aber mehr als 25 Punkte hinter dem Plan.',
  'pace.contradiction.doubtful-but-ahead': 'Zuversicht {confidence}, aber dem Plan voraus.',
  'pace.wantsNote': 'Beides kann stimmen; eine Notiz sagt, warum.',
  'pace.noteLabel': 'Warum, als Notiz',
};
