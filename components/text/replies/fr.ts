import type { ReplyMessages } from './index';

/** Replies that decline or park a request. */
export const fr: ReplyMessages = {
  greeting: 'Bonjour {name},',
  'greeting.nobody': 'Bonjour,',
  'opening.month': 'Pas ce mois-ci',
  'opening.quarter': 'Pas ce trimestre',
  'opening.year': 'Pas cette année',
  'opening.custom': 'Pas avant le {date}',
  'decline.short': '{opening} : jusqu’au {date}, nous visons « {objective} », et j’y consacre mon temps.',
  'decline.warm':
    'Merci d’avoir pensé à moi. {opening}, malheureusement : jusqu’au {date}, nous visons « {objective} », et je tiens à m’y tenir. J’espère qu’une solution sera vite trouvée.',
  'park.short':
    '{opening} : jusqu’au {date}, nous visons « {objective} ». Je l’ai mis de côté et je le reprendrai quand nous préparerons le prochain cycle.',
  'park.warm':
    'Merci pour cette idée, je ne veux pas la perdre. {opening}, en revanche : jusqu’au {date}, nous visons « {objective} ». Je l’ai mise de côté et j’en reparlerai quand nous préparerons le prochain cycle.',
  'decline.short.groundless': 'Je ne peux pas m’en charger en ce moment.',
  'decline.warm.groundless':
    'Merci d’avoir pensé à moi. Je ne peux pas m’en charger en ce moment ; j’espère qu’une solution sera vite trouvée.',
  'park.short.groundless':
    'Pas maintenant. Je l’ai mis de côté et je le reprendrai quand nous planifierons le prochain cycle.',
  'park.warm.groundless':
    'Merci pour cette idée, je ne veux pas la perdre. Je ne peux pas m’en charger maintenant : je l’ai mise de côté et j’en reparlerai quand nous planifierons le prochain cycle.',
};
