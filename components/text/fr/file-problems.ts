/** Why a file is refused; the place in the file stands before it. */
export const fileProblems = {
  'file.field': '« {field} »',
  'file.at-line': 'Ligne {line} : {sentence}',
  'file.at-line-of': 'Ligne {line} ({table}) : {sentence}',
  'file.at-byte': 'Octet {byte} : {sentence}',
  'problem.not-a-backup': 'Ce fichier n’est pas une sauvegarde de Lodestar.',
  'problem.newer-file':
    'Ce fichier vient d’un Lodestar plus récent (version de fichier {version} ; celui-ci lit jusqu’à {known}). Mettez Lodestar à jour, puis réessayez.',
  'problem.not-text': 'Ce n’est pas du texte UTF-8 : le fichier est abîmé ou d’un autre type.',
  'problem.not-json': 'Cette ligne ne peut pas être lue comme du JSON.',
  'problem.line-too-long': 'Cette ligne est plus longue que tout enregistrement de Lodestar.',
  'problem.twice-in-file': '{field} figure deux fois dans ce fichier.',
  'problem.cut-short': 'Le fichier se termine trop tôt : il est tronqué.',
  'problem.after-end': 'Il y a quelque chose après la fin de la sauvegarde.',
  'problem.damaged-file': 'Le fichier est abîmé et ne peut pas être décompressé plus loin.',
  'problem.needs-passphrase': 'Ce fichier est fermé par une phrase secrète.',
  'problem.wrong-passphrase': '{field} n’ouvre pas ce fichier, ou le fichier est abîmé.',
  'problem.cancelled': 'Annulé. Rien n’a été changé.',
  'problem.file-too-large': 'Ce fichier dépasse {limit} Mo, plus que ne peut peser un fichier de ce type.',
  'problem.names-nothing':
    '{field} nomme un enregistrement qui n’est ni dans ce fichier ni partagé ici par une équipe.',
  'problem.belongs-to-person':
    '{field} nomme un enregistrement qui appartient ici à une personne ; un fichier d’équipe ne peut pas le changer.',
  'problem.unknown-column': '{field} n’est pas le nom d’une colonne.',
  'problem.column-missing': 'La colonne {field} manque.',
  'problem.column-twice': 'La colonne {field} figure deux fois dans la première ligne.',
  'problem.cells-too-many': 'Cette ligne a {count} cellules pour {known} colonnes seulement.',
  'problem.quote-misplaced':
    '{field} contient un guillemet mal placé : une cellule commence et finit par un guillemet, et le double à l’intérieur.',
  'problem.quote-open': '{field} commence par un guillemet qui n’est jamais fermé.',
  'problem.no-such-name': '{field} indique « {name} », et rien ici ne porte ce nom.',
  'problem.name-ambiguous': '{field} indique « {name} », et plusieurs choses ici portent ce nom.',
  'problem.in-cycle-already': '{field} figure déjà dans le cycle.',
  'problem.no-draft': 'Il n’y a aucun brouillon où les mettre. Préparez d’abord un cycle dans la salle des OKR.',
  'problem.ahead-of-clock':
    '{field} porte une heure en avance de plus de {minutes} minutes sur l’horloge d’ici : l’une des deux est déréglée.',
};
