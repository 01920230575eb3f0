import type { BackgroundMessages } from './index';

export const fr: BackgroundMessages = {
  'title.quiet': 'Lodestar : bilan hebdomadaire',
  'title.inbox': { one: 'Lodestar : {count} demande à trier', other: 'Lodestar : {count} demandes à trier' },
  'title.due': {
    one: 'Lodestar : {count} résultat clé attend son point',
    other: 'Lodestar : {count} résultats clés attendent leur point',
  },
  'done.tagged': 'Noté : {name}',
  'done.filed': 'Classé : {name}',
  'failed.page': 'Cette page ne peut pas être notée',
  'failed.target': 'Aucune cible connue : notez d’abord une page depuis la fenêtre',
  'done.removed': 'Retiré',
  'failed.empty': 'Il n’y a rien à classer',
  'failed.link': 'Seules les adresses web peuvent être classées',
  'failed.too-long': 'Trop long à classer : {limit} caractères au plus',
  'failed.unknown': 'Impossible d’enregistrer',
  'omnibox.hint': 'Classer « {text} » comme demande',
  'omnibox.empty': 'Tapez une demande pour la classer, ou choisissez un résultat clé pour cette page',
  'omnibox.keyResult': 'Noter cette page : {name}',
};
