/** What the writing check says, by rule id: why, and what to do (S2, S36). */
export const writingCheck = {
  'writing.makeKeyResult': 'Pasar a resultado clave',
  'writing.quoted': '«{word}»',
  'writing.objective-is-key-result.why':
    'Se lee como un resultado clave: mueve un número. Un objetivo dice para qué es ese número.',
  'writing.objective-is-key-result.do': 'Conviértelo en resultado clave y di aquí qué se notará cuando hayas llegado.',
  'writing.objective-is-task.why': 'Se lee como una tarea: se puede hacer sin que nada mejore.',
  'writing.objective-is-task.do':
    'Pregúntate qué será distinto cuando esté hecha y escribe eso. Conserva la tarea como proyecto.',
  'writing.objective-is-business-as-usual.why': 'Se lee como el día a día: al final no habrá ocurrido nada nuevo.',
  'writing.objective-is-business-as-usual.do':
    'Vigílalo como métrica de salud y reserva el objetivo para algo que quieras cambiar.',
  'writing.objective-names-no-destination.why': 'No nombra un destino: nadie sabría decir cuándo has llegado.',
  'writing.objective-names-no-destination.do': 'Di mejor para quién, de qué manera o dónde estarás al final.',
  'writing.objective-jargon.why': 'Puede que algunas de estas palabras solo se entiendan desde dentro.',
  'writing.objective-jargon.do':
    'Usa palabras que dirías en voz alta a una amistad, o permítelas si a tu equipo le encantan.',
  'writing.objective-negative.why': 'Dice qué dejar atrás. Se corre más deprisa hacia algo.',
  'writing.objective-negative.do': 'Di qué habrá en su lugar.',
  'writing.objective-many-sentences.why': 'Un objetivo se recuerda mejor si es una sola frase.',
  'writing.objective-many-sentences.do': 'Quédate con la frase que lo sostiene. El resto cabe en la descripción.',
  'writing.objective-too-long.why': 'Tiene más de 150 caracteres: cuesta recordarlo y contarlo.',
  'writing.objective-too-long.do': 'Acórtalo hasta que puedas decirlo de un tirón.',
  'writing.objective-longer-than-cycle.why': 'Parece ir más allá del final de este ciclo.',
  'writing.objective-longer-than-cycle.do': 'Pásalo a un ciclo anual o a la misión y toma aquí su primer tramo.',
  'writing.objective-depends-on-others.why':
    'Parece depender de otro equipo, así que puede atascarse sin que sea cosa tuya.',
  'writing.objective-depends-on-others.do':
    'Apunta a lo que tu equipo pueda alcanzar por sí mismo o comparte el objetivo.',
  'writing.key-result-no-metric.why':
    'Aquí no hay nada que medir, así que al final nadie podrá decir si se ha alcanzado.',
  'writing.key-result-no-metric.do':
    'Pregúntate cómo lo sabrías y nombra la métrica, dónde está hoy y dónde debería estar.',
  'writing.key-result-counted-activity.why': 'Cuenta lo que haces, no lo que resulta de ello.',
  'writing.key-result-counted-activity.do':
    'Mide lo que debería cambiar gracias al trabajo. Conserva el trabajo como proyecto.',
  'writing.key-result-activity.why': 'Se lee como trabajo por hacer. Se puede terminar sin que cambie nada.',
  'writing.key-result-activity.do': 'Conviértelo en proyecto y mide aquí aquello a lo que debería llevar.',
  'writing.key-result-hygiene.why': 'Es buen mantenimiento de tu equipo. Nadie de fuera notaría la diferencia.',
  'writing.key-result-hygiene.do': 'Mide para qué es bueno o vigílalo como métrica de salud.',
  'writing.key-result-already-met.why': 'Parece alcanzado antes de empezar.',
  'writing.key-result-already-met.do': 'Sube la meta o consérvalo como métrica de salud.',
  'writing.key-result-two-metrics.why': 'Dos métricas en una: si se alcanza una, la otra queda en el aire.',
  'writing.key-result-two-metrics.do': 'Divídelo en dos resultados clave o quédate con el que más importa.',
  'writing.key-result-baseline-missing.why': 'Sin valor inicial no hay manera de ver cuánto has avanzado.',
  'writing.key-result-baseline-missing.do': 'Indica dónde está hoy la métrica. Basta una buena estimación.',
  'writing.key-result-kind-missing.why': 'Sin un tipo, nadie puede ver qué fuerza contraria falta.',
  'writing.key-result-kind-missing.do': 'Elige crecimiento, implicación, ingresos, rendimiento o calidad.',
};
