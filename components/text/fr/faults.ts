/** Trouble with storage, in words: what happened, and the next step. */
export const faults = {
  'fault.full.title': 'Le disque est plein',
  'fault.full.next':
    'Rien n’a été écrit. Libérez de l’espace et réessayez ; tout ce qui est déjà enregistré reste lisible et exportable.',
  'fault.refused.title': 'Le navigateur refuse de stocker des données ici',
  'fault.refused.next':
    'C’est le cas en navigation privée et quand les données de sites sont bloquées. Ouvrez une fenêtre normale, ou autorisez les données pour cette extension.',
  'fault.blocked.title': 'Lodestar se met à jour',
  'fault.blocked.next':
    'D’autres pages de Lodestar sont peut-être encore ouvertes : fermez-les ou rechargez-les. Celle-ci continuera d’elle-même.',
  'fault.upgrading.title': 'Lodestar se met à jour',
  'fault.upgrading.next':
    'Tout est d’abord sauvegardé. Cette page continue d’elle-même dans un instant ; rien n’est perdu si vous la fermez.',
  'fault.no-backup.title': 'La sauvegarde avant la mise à jour n’a pas pu être faite',
  'fault.no-backup.next':
    'Rien n’a été modifié. Le disque est peut-être plein, ou le navigateur refuse de garder des fichiers : libérez de l’espace et réessayez. Vous pouvez aussi continuer sans sauvegarde.',
  'fault.goOn': 'Continuer sans sauvegarde',
  'fault.outdated.title': 'Lodestar a été mis à jour pendant que cette page était ouverte',
  'fault.outdated.next': 'Rechargez la page. D’ici là, elle montre ce qui s’y trouvait et n’écrit rien.',
  'fault.newer.title': 'Ces données ont été écrites par un Lodestar plus récent',
  'fault.newer.next': 'Mettez l’extension à jour. Rien n’a été modifié.',
  'fault.corrupt.title': 'Les données stockées sont illisibles',
  'fault.corrupt.next':
    'Redémarrez le navigateur. Si cela persiste, restaurez la dernière sauvegarde depuis la page des options.',
  'fault.unreadable.title': 'Certaines données stockées sont illisibles',
  'fault.unreadable.next':
    'Cette page les laisse de côté ; elles restent stockées telles quelles, et tout le reste continue. Enregistrez-les dans un fichier pour la personne qui vous aide. Le rapport sous « Aide » les compte.',
  'fault.saveUnreadable': 'Enregistrer ces données',
  'fault.no-background.title': 'L’arrière-plan de Lodestar ne répond pas',
  'fault.no-background.next':
    'Ce que vous faites ici est tout de même enregistré. Les raccourcis, le nombre sur le bouton, les rappels et la sauvegarde du jour attendent : redémarrez le navigateur, ou désactivez puis réactivez l’extension.',
  'fault.clock.title': 'Une donnée stockée est datée d’après aujourd’hui',
  'fault.clock.next':
    'L’horloge de cette machine a été reculée, ou avançait auparavant. Réglez-la si elle est fausse. Rien n’est perdu : les modifications gardent leur ordre, et les suivis et les entrées datés plus tard restent tels quels.',
  'fault.unknown.title': 'La lecture ou l’écriture n’a pas abouti',
  'fault.unknown.next':
    'Réessayez. Si cela persiste, redémarrez le navigateur ; ce qui était déjà enregistré est conservé.',
};
