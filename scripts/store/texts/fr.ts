import type { ListingText } from '../listing.ts';

export const fr: ListingText = {
  title: 'Fiche des magasins, français',
  headings: {
    name: 'Nom',
    summary: 'Résumé',
    description: 'Description',
    purpose: 'But unique',
    permissions: 'Pourquoi chaque autorisation',
    data: 'Code distant et données',
  },
  description: [
    'Vous vous fixez des objectifs, puis le trimestre part dans les demandes des autres. Lodestar garde vos objectifs et résultats clés sous les yeux et montre, honnêtement, où est allée votre attention.',
    'À CHAQUE NOUVEL ONGLET : votre objectif, ses résultats clés face au rythme que demande le temps du cycle, les priorités de la semaine et ce qu’il faut protéger.',
    'UNE TOUCHE PAR VERDICT : le chiffre d’un résultat clé, P pour ce qui protège un indicateur de santé, D pour l’une des 101 distractions. Seules les pages que vous notez sont enregistrées, avec titre et adresse ; c’est de l’activité de navigation, gardée sur votre machine pour votre propre bilan.',
    'DEMANDES : classez ce qu’on vous demande et décidez au clavier (faire, planifier, déléguer, refuser, mettre de côté) ; chaque non vient avec une réponse dans les mots de votre objectif.',
    'CHAQUE SEMAINE : un bilan qui ne compte rien deux fois, avec la tendance de douze semaines, qui a demandé et ce qu’il en est advenu ; un courriel de suivi en un clic ; plan, prédiction et réussites.',
    'DES OKR BIEN FAITS : la formulation est vérifiée pendant que vous écrivez ; les cycles sont figés au départ et modifiés avec des raisons ; des points hebdo avec valeur et confiance ; un regard en arrière à la fin. Seul, en équipe ou en cascade d’équipes.',
    'À VOUS : pas de compte, pas de serveur, pas de pistage, même hors ligne. Tout s’annule, s’exporte et s’efface. En français, anglais, allemand et espagnol, clair et sombre, au clavier et au lecteur d’écran.',
  ],
  purpose:
    'Garder sous les yeux ses objectifs et résultats clés, et noter ce qui les a servis et ce qui en a détourné. Nouvel onglet, panneau, fenêtre contextuelle et options montrent et notent ce seul sujet.',
  permissions: {
    activeTab:
      'Lit l’adresse et le titre de la page où l’on utilise le bouton, une touche ou un menu de l’extension, pour pouvoir la noter.',
    alarms:
      'Regarde de temps en temps si le point hebdo, le plan ou les réussites sont dus, et le montre sur le bouton.',
    contextMenus: 'Menus sur les pages, les liens et le texte sélectionné, pour noter la page ou classer une demande.',
    storage: 'Retient quand le dernier rappel a été montré et, quelques secondes, ce qu’une touche a commencé.',
    unlimitedStorage: 'Le journal grandit des années ; sans cela le navigateur peut le jeter quand la place manque.',
    sidePanel: 'Montre le panneau où l’on note les pages et décide des demandes (Chromium seulement).',
    notifications: 'Facultative, demandée dans les réglages : montre les rappels comme notifications du système.',
    tabs: 'Facultative, demandée dans le panneau : il suit la page au premier plan. Son adresse et son titre ne sont gardés que si on la note.',
  },
  data: [
    'Pas de code distant : tout ce qui s’exécute est dans le paquet, et la politique de contenu refuse le reste.',
    'Rien n’est envoyé nulle part. Firefox : aucune collecte de données (`required: ["none"]`).',
    'Enregistré sur la machine seulement : ce qu’on écrit, et titre, site et adresse des pages notées (activité de navigation).',
    'L’utilisation respecte la politique du Chrome Web Store sur les données, y compris « Limited Use ». Politique de confidentialité : docs/privacy/fr.md.',
  ],
};
