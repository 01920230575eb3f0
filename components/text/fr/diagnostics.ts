/** The report for whoever helps, and what to do where the clipboard is refused. */
export const diagnostics = {
  'diagnostics.title': 'Quand quelque chose ne va pas',
  'diagnostics.why':
    'Un rapport pour qui vous aide : versions, chiffres et heures, et les erreurs de cette page. Il ne contient rien de ce que vous avez écrit, ni noms ni adresses.',
  'diagnostics.write': 'Rédiger le rapport',
  'diagnostics.copy': 'Copier le rapport',
  'diagnostics.copied': 'Rapport copié',
  'diagnostics.notCopied': 'Le navigateur refuse le presse-papiers. Le rapport est sélectionné : copiez-le au clavier.',
  'copyByHand.title': 'Copier à la main',
  'copyByHand.why': 'Le navigateur refuse le presse-papiers. Le texte est sélectionné : copiez-le au clavier.',
};
