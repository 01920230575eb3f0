/** What the writing check says, by rule id: why, and what to do (S2, S36). */
export const writingCheck = {
  'writing.makeKeyResult': 'En faire un résultat clé',
  'writing.quoted': '« {word} »',
  'writing.objective-is-key-result.why':
    'Se lit comme un résultat clé : cela fait bouger un nombre. Un objectif dit à quoi sert ce nombre.',
  'writing.objective-is-key-result.do':
    'Faites-en un résultat clé, puis dites ici ce que l’on ressentira une fois le but atteint.',
  'writing.objective-is-task.why': 'Se lit comme une tâche : elle peut être faite sans que rien ne s’améliore.',
  'writing.objective-is-task.do':
    'Demandez-vous ce qui sera différent une fois la tâche faite, et écrivez-le. Gardez la tâche comme projet.',
  'writing.objective-is-business-as-usual.why':
    'Se lit comme les affaires courantes : rien de nouveau ne sera arrivé à la fin.',
  'writing.objective-is-business-as-usual.do':
    'Suivez cela comme indicateur de santé, et gardez l’objectif pour ce que vous voulez changer.',
  'writing.objective-names-no-destination.why':
    'Aucune destination n’est nommée : personne ne pourrait dire quand vous y êtes.',
  'writing.objective-names-no-destination.do':
    'Dites mieux pour qui, de quelle façon, ou bien où vous en serez à la fin.',
  'writing.objective-jargon.why': 'Certains de ces mots ne sont peut-être clairs que pour les initiés.',
  'writing.objective-jargon.do':
    'Employez des mots que vous diriez à un ami, ou autorisez ceux-ci si votre équipe les aime.',
  'writing.objective-negative.why': 'Cela dit ce qu’il faut quitter. On court plus vite vers quelque chose.',
  'writing.objective-negative.do': 'Dites ce qu’il y aura à la place.',
  'writing.objective-many-sentences.why': 'Un objectif se retient mieux en une seule phrase.',
  'writing.objective-many-sentences.do': 'Gardez la phrase qui le porte. Le reste va dans la description.',
  'writing.objective-too-long.why': 'Plus de 150 caractères : difficile à retenir et à raconter.',
  'writing.objective-too-long.do': 'Raccourcissez jusqu’à pouvoir le dire d’un seul souffle.',
  'writing.objective-longer-than-cycle.why': 'Cela semble dépasser la fin de ce cycle.',
  'writing.objective-longer-than-cycle.do':
    'Placez-le dans un cycle annuel ou dans la mission, et gardez ici la première étape.',
  'writing.objective-depends-on-others.why':
    'Cela semble dépendre d’une autre équipe et pourrait donc s’arrêter sans que vous y soyez pour rien.',
  'writing.objective-depends-on-others.do':
    'Visez ce que votre équipe peut atteindre par elle-même, ou partagez l’objectif.',
  'writing.key-result-no-metric.why':
    'Il n’y a rien à mesurer ici, et personne ne pourra dire à la fin si c’est atteint.',
  'writing.key-result-no-metric.do':
    'Demandez-vous à quoi vous le verriez, puis nommez l’indicateur, sa valeur actuelle et celle qu’il devrait avoir.',
  'writing.key-result-counted-activity.why': 'Cela compte ce que vous faites, pas ce qui en résulte.',
  'writing.key-result-counted-activity.do':
    'Mesurez ce que le travail devrait changer. Gardez le travail comme projet.',
  'writing.key-result-activity.why': 'Se lit comme un travail à faire. Il peut être terminé sans que rien ne change.',
  'writing.key-result-activity.do': 'Faites-en un projet, et mesurez ici ce à quoi il devrait mener.',
  'writing.key-result-hygiene.why':
    'C’est la bonne tenue de votre équipe. Personne à l’extérieur ne verrait la différence.',
  'writing.key-result-hygiene.do': 'Mesurez ce à quoi elle sert, ou suivez-la comme indicateur de santé.',
  'writing.key-result-already-met.why': 'Cela semble atteint avant même de commencer.',
  'writing.key-result-already-met.do': 'Placez la cible plus haut, ou gardez-le comme indicateur de santé.',
  'writing.key-result-two-metrics.why':
    'Deux indicateurs en un : si l’un des deux est atteint, le résultat reste incertain.',
  'writing.key-result-two-metrics.do': 'Séparez-le en deux résultats clés, ou gardez l’indicateur qui compte le plus.',
  'writing.key-result-baseline-missing.why': 'Sans valeur de départ, impossible de voir le chemin parcouru.',
  'writing.key-result-baseline-missing.do': 'Indiquez la valeur actuelle. Une bonne estimation suffit.',
  'writing.key-result-kind-missing.why': 'Sans ce choix, personne ne voit quelle force opposée manque.',
  'writing.key-result-kind-missing.do': 'Choisissez croissance, engagement, revenus, performance ou qualité.',
};
