/** Why a file is refused; the place in the file stands before it. */
export const fileProblems = {
  'file.field': '« {field} »',
  'file.at-line': 'Ligne {line} : {sentence}',
  'file.at-line-of': 'Ligne {line} ({table}) : {sentence}',
  'file.at-byte': 'Octet {byte} : {sentence}',
  'problem.not-a-backup': 'Ce fichier n’est pas une sauvegarde de Lodestar.',
  'problem.newer-file':
    'Ce fichier vient d’un Lodestar plus récent (version de fichier {version} ; celui-ci lit jusqu’à {known}). Mettez Lodestar à jour, puis réessayez.',
  'problem.not-text': 'Ce n’est pas du texte UTF-8 : le fichier est abîmé ou d’un autre type.',
  'problem.not-json': 'Cette ligne ne peut pas être lue comme du JSON.',
  'problem.line-too-long': 'Cette ligne est plus longue que tout enregistrement de Lodestar.',
  'problem.twice-in-file': '{field} figure deux fois dans ce fichier.',
  'problem.cut-short': 'Le fichier se termine trop tôt : il est tronqué.',
  'problem.after-end': 'Il y a quelque chose après la fin de la sauvegarde.',
  'problem.damaged-file': 'Le fichier est abîmé et ne peut pas être décompressé plus loin.',
  'problem.needs-passphrase': 'Ce fichier est fermé par une phrase secrète.',
  'problem.wrong-passphrase': '{field} n’ouvre pas ce fichier, ou le fichier est abîmé.',
  'problem.cancelled': 'Annulé. Rien n’a été changé.',
};
