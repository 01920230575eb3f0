/** What the writing check says, by rule id: why, and what to do (S2, S36). */
export const writingCheck = {
  'writing.makeKeyResult': 'Zum Schlüsselergebnis machen',
  'writing.quoted': '„{word}“',
  'writing.objective-is-key-result.why':
    'Klingt nach einem Schlüsselergebnis: Es bewegt eine Zahl. Ein Ziel sagt, wofür diese Zahl gut ist.',
  'writing.objective-is-key-result.do':
    'Mach ein Schlüsselergebnis daraus und sage hier, wie es sich anfühlt, wenn ihr dort seid.',
  'writing.objective-is-task.why': 'Klingt nach einer Aufgabe: Sie kann erledigt sein, ohne dass etwas besser wird.',
  'writing.objective-is-task.do':
    'Frage, was anders ist, wenn sie erledigt ist, und schreibe das. Die Aufgabe kann ein Projekt werden.',
  'writing.objective-is-business-as-usual.why':
    'Klingt nach Alltagsgeschäft: Am Ende wird nichts Neues geschehen sein.',
  'writing.objective-is-business-as-usual.do':
    'Behalte es als Schutzwert im Blick und spare das Ziel für etwas auf, das du verändern willst.',
  'writing.objective-names-no-destination.why': 'Es nennt kein Wohin: Niemand könnte sagen, wann du angekommen bist.',
  'writing.objective-names-no-destination.do':
    'Sage, für wen es besser wird, in welcher Hinsicht, oder wo ihr am Ende steht.',
  'writing.objective-jargon.why': 'Manche dieser Wörter sind vielleicht nur Eingeweihten klar.',
  'writing.objective-jargon.do':
    'Nimm Worte, die du auch im Freundeskreis sagen würdest, oder lass sie zu, wenn dein Team an ihnen hängt.',
  'writing.objective-negative.why': 'Es sagt, was hinter euch bleiben soll. Auf etwas zu läuft es sich leichter.',
  'writing.objective-negative.do': 'Sage, was stattdessen da sein wird.',
  'writing.objective-many-sentences.why': 'Am leichtesten merkt sich ein Ziel als ein einziger Satz.',
  'writing.objective-many-sentences.do': 'Behalte den Satz, der es trägt. Der Rest passt in die Beschreibung.',
  'writing.objective-too-long.why': 'Es hat mehr als 150 Zeichen und ist so schwer zu merken und weiterzusagen.',
  'writing.objective-too-long.do': 'Kürze es, bis du es in einem Atemzug sagen kannst.',
  'writing.objective-longer-than-cycle.why': 'Es scheint über das Ende dieses Zyklus hinauszureichen.',
  'writing.objective-longer-than-cycle.do':
    'Verschiebe es in einen Jahreszyklus oder in die Mission und nimm hier die erste Strecke davon.',
  'writing.objective-depends-on-others.why':
    'Es scheint von einem anderen Team abzuhängen und könnte stocken, ohne dass es an euch liegt.',
  'writing.objective-depends-on-others.do':
    'Nimm dir vor, was dein Team allein erreichen kann, oder teilt euch das Ziel.',
  'writing.key-result-no-metric.why':
    'Hier gibt es nichts zu messen, also kann am Ende niemand sagen, ob es erreicht ist.',
  'writing.key-result-no-metric.do':
    'Frage, woran du es merken würdest, dann nenne die Kennzahl, wo sie heute steht und wo sie stehen soll.',
  'writing.key-result-counted-activity.why': 'Es zählt, was ihr tut, nicht, was daraus wird.',
  'writing.key-result-counted-activity.do':
    'Miss, was sich durch die Arbeit ändern soll. Die Arbeit selbst kann ein Projekt werden.',
  'writing.key-result-activity.why': 'Klingt nach Arbeit, die ansteht. Sie kann fertig sein und doch nichts ändern.',
  'writing.key-result-activity.do': 'Mach ein Projekt daraus und miss hier, wohin es führen soll.',
  'writing.key-result-hygiene.why':
    'Das ist gute Pflege im eigenen Team. Draußen würde niemand den Unterschied bemerken.',
  'writing.key-result-hygiene.do': 'Miss, wofür es gut ist, oder behalte es als Schutzwert im Blick.',
  'writing.key-result-already-met.why': 'Das sieht schon vor dem Start erreicht aus.',
  'writing.key-result-already-met.do': 'Setze den Zielwert weiter, oder behalte es als Schutzwert.',
  'writing.key-result-two-metrics.why': 'Zwei Kennzahlen in einer: Wäre eine davon erreicht, bliebe die andere unklar.',
  'writing.key-result-two-metrics.do': 'Teile es in zwei Schlüsselergebnisse, oder behalte das wichtigere.',
  'writing.key-result-baseline-missing.why': 'Ohne Ausgangswert ist nicht zu sehen, wie weit ihr gekommen seid.',
  'writing.key-result-baseline-missing.do': 'Trage ein, wo die Kennzahl heute steht. Eine gute Schätzung genügt.',
  'writing.key-result-kind-missing.why': 'Ohne Art kann niemand sehen, welches Gegengewicht fehlt.',
  'writing.key-result-kind-missing.do': 'Wähle Wachstum, Nutzung, Umsatz, Leistung oder Qualität.',
};
