import type { BackgroundMessages } from './index';

export const fr: BackgroundMessages = {
  'title.quiet': 'Lodestar : bilan hebdomadaire',
  'title.waiting': 'Lodestar : {what}',
  'waits.inbox': { one: '{count} demande à trier', other: '{count} demandes à trier' },
  'waits.checkIns': {
    one: '{count} résultat clé attend son point',
    other: '{count} résultats clés attendent leur point',
  },
  'waits.plan': 'pas encore de plan cette semaine',
  'waits.wins': 'réussites de la semaine pas encore notées',
  'waits.missed': {
    one: 'après {count} semaine d’absence : {what}',
    other: 'après {count} semaines d’absence : {what}',
  },
  'done.tagged': 'Noté : {name}',
  'done.filed': 'Classé : {name}',
  'failed.page': 'Cette page ne peut pas être notée',
  'failed.target': 'Aucune cible connue : notez d’abord une page depuis la fenêtre',
  'done.removed': 'Retiré',
  'failed.empty': 'Il n’y a rien à classer',
  'failed.link': 'Seules les adresses web peuvent être classées',
  'failed.too-long': 'Trop long à classer : {limit} caractères au plus',
  'failed.unknown': 'Impossible d’enregistrer',
  'omnibox.hint': 'Classer « {text} » comme demande',
  'omnibox.empty': 'Tapez une demande pour la classer, ou choisissez un résultat clé pour cette page',
  'omnibox.keyResult': 'Noter cette page : {name}',
};
