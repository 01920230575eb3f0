/** Sentences of the privacy controls. */
export const privacy = {
  'options.route.privacy': 'Confidentialité',
  'privacy.title': 'Confidentialité',
  'privacy.lead':
    'Ce qui est noté, et comment retirer ce qui l’a été. Rien de tout cela ne quitte jamais cet appareil.',
  'privacy.never': 'Ne jamais noter',
  'privacy.neverWhy':
    'De ces sites, sous-domaines compris, rien n’est noté : ni verdict, ni demande, ni règle. La liste passe avant tout le reste.',
  'privacy.neverNone':
    'Aucun site pour l’instant. La banque, le médecin ou la messagerie de famille y figurent souvent en premier.',
  'privacy.host': 'Site',
  'privacy.hostExample': 'bank.example.com',
  'privacy.neverAdd': 'Ne jamais le noter',
  'privacy.neverRemove': 'Noter à nouveau',
  'privacy.neverRemoveFor': 'Noter à nouveau {host}',
  'privacy.address': 'Adresses',
  'privacy.fullAddress': 'Garder les adresses complètes',
  'privacy.fullAddressWhy':
    'Désactivé, tout ce qui suit « ? » et « # » est omis : c’est là que se trouvent les recherches et les clés de session. Les noms et mots de passe des adresses sont toujours omis. Cela vaut dès maintenant ; ce qui est enregistré reste tel quel.',
  'privacy.forget': 'Oublier un site',
  'privacy.forgetWhy':
    'Supprime ses entrées et ses règles, sous-domaines compris, et vide son adresse dans les demandes et les éléments mis de côté. Leurs mots restent.',
  'privacy.look': 'Voir ce qui est enregistré',
  'privacy.traces': '{host} : {entries}, {rules}, {links}.',
  'privacy.traces.entries': { one: '{count} entrée', other: '{count} entrées' },
  'privacy.traces.rules': { one: '{count} règle', other: '{count} règles' },
  'privacy.traces.links': { one: '{count} adresse', other: '{count} adresses' },
  'privacy.nothing': 'Rien n’est enregistré de {host}.',
  'privacy.forGood': 'Pour de bon : aussi dans l’historique d’annulation',
  'privacy.neverAgain': 'Et ne plus jamais le noter',
  'privacy.forgetNow': 'Oublier {host}',
  'privacy.range': 'Supprimer des jours',
  'privacy.rangeWhy':
    'Supprime les entrées de ces jours, le premier et le dernier compris. Les demandes et les plans restent.',
  'privacy.rangeCount': {
    one: '{count} entrée du {from} au {to}.',
    other: '{count} entrées du {from} au {to}.',
  },
  'privacy.rangeNone': 'Aucune entrée du {from} au {to}.',
  'privacy.rangeNow': { one: 'Supprimer {count} entrée', other: 'Supprimer {count} entrées' },
  'privacy.undoMany': {
    one: 'Annuler fait tout revenir, pendant 30 jours.',
    other: 'Ce seront {count} étapes : annulez {count} fois pour tout faire revenir, pendant 30 jours.',
  },
  'privacy.noUndo':
    'C’est trop pour pouvoir être annulé : il n’y a pas de retour possible. Exportez tout d’abord, dans la rubrique des données.',
  'privacy.noUndoForGood': 'Il n’y a pas de retour possible.',
  'privacy.backups': 'Les copies que vous avez exportées et les sauvegardes antérieures les contiennent encore.',
  'privacy.understood': 'Je le veux, sans retour possible',
  'privacy.working': '{done} sur {total} supprimées',
  'privacy.done': 'Supprimé.',
  'problem.already-listed': '{field} est déjà dans la liste.',
  'step.site-forgotten': 'Oublié : {detail}',
  'step.range-deleted': 'Supprimé : {detail}',
  'step.never-record-added': 'Jamais noté : {detail}',
  'step.never-record-removed': 'Noté à nouveau : {detail}',
};
