/** Sentences about pace beyond its status word: weekly rates and contradictions. */
export const pace = {
  'pace.rates': 'Necesita {needed} por semana a partir de ahora; hasta hoy, {achieved} por semana.',
  'pace.needed': 'Necesita {needed} por semana a partir de ahora.',
  'pace.contradiction.confident-but-behind': 'Confianza {confidence}, pero más de 25 puntos por detrás del ritmo.',
  'pace.contradiction.doubtful-but-ahead': 'Confianza {confidence}, pero por delante del ritmo.',
  'pace.wantsNote': 'Ambas cosas pueden ser ciertas; una nota dice por qué.',
  'pace.noteLabel': 'Por qué, en una nota',
};
