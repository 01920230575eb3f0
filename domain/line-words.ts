// The words by which a key result typed as one line says what its numbers mean, in the four languages of the screens.

const months =
  'jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|apr(?:il)?|may|mai|june?|juni?|july?|juli?|aug(?:ust)?|sept?(?:ember)?|' +
  'o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|' +
  'noviembre|diciembre|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre';

const year = '(?:19|20)\\d{2}';

/** Numbers that measure nothing: dates, clock times, calendar weeks, years, ranks, odds.
 * Versions with two points are no number in the first place. */
const nonMetrics: readonly string[] = [
  '\\d{4}-\\d{2}-\\d{2}',
  '\\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d{2})?(?!\\d)',
  `\\d{1,2}(?:st|nd|rd|th|\\.|er)?\\s+(?:of\\s+|de\\s+)?(?:${months})\\b\\.?(?:,?\\s+(?:de\\s+)?${year})?`,
  `\\b(?:${months})\\.?\\s+(?:\\d{1,2}(?:st|nd|rd|th)?\\b(?!\\s*%)(?:,?\\s+${year})?|${year})`,
  '\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\b\\.?)?',
  "\\d{1,2}(?:\\.\\d{2})?\\s?(?:[ap]m\\b|[ap]\\.m\\.|uhr\\b|o['’]clock)",
  '\\b\\d{1,2}h\\d{2}\\b',
  '\\b(?:version|release|versión|v)\\.?\\s?\\d+(?:\\.\\d+)*',
  `\\b[QTHS][1-4](?:\\s?[/'’]\\s?\\d{2}\\b|\\s?[/'’]?\\s?${year})`,
  '\\bFY\\s?(?:\\d{4}|\\d{2})',
  '[1-4](?:\\.|st|nd|rd|th|er|[eè]?me|º)?\\s+(?:quartal|quarter|trimestre)',
  '\\b(?:week|kw|woche|semana|semaine|phase|step|tier|day one)\\s?\\d+',
  `\\b(?:in|by|of|until|till|since|for|during|year|end|bis|ab|seit|ende|jahr|en|para|de|año|fin|pour|d['’]ici)\\s+${year}(?=\\s*(?:$|[).,;:!?]))`,
  '(?:#|\\btop[\\s-]|\\bnumber\\s|\\bno\\.\\s?|\\bnr\\.\\s?|\\bn[°º]\\s?)\\d+',
  '\\d+(?=:\\d)|(?<=\\d:)\\d+|\\b\\d+/(?!5\\b|10\\b)\\d+\\b',
  '\\bat\\s+\\d{1,2}\\.[0-5]\\d(?!\\s*[\\d%$€£kKM])',
  `^\\s*20[1-4]\\d(?=\\s)|(?<=\\p{L}\\s)20[1-4]\\d(?=\\s*:)`,
];

/** Finds what must not be read as an amount. */
export const nonMetricPattern = new RegExp(nonMetrics.join('|'), 'giu');

/** The scale that a score is given on: "4.5/5". */
export const outOf = /^\/(?:5|10)\b/u;

/** Between a baseline and its target. */
export const upToPattern = /^\s*(?:to|bis|auf|zu|al|a|hasta|au|à|jusqu['’]à|->|-->|=>|→|➝|–|—|-)\s*$/iu;

/** Between a target and the baseline named after it. */
export const backFromPattern = /^[\s,(]*(?:up\s+|down\s+)?(?:from|von|desde|depuis)\s*$/iu;

/** Before the lower edge of a band, and between its edges. */
export const betweenPattern = /(?:^|\s)(?:between|zwischen|entre)\s*$/iu;
export const andPattern = /^\s*(?:and|und|y|et)\s*$/iu;

/** Before a baseline. */
export const fromPattern = /(?:^|\s)(?:up from|down from|from|von|desde|del|de|du)\s*$/iu;

export const atLeastBefore =
  /(?:>=?|≥|\b(?:at least|more than|no less than|above|over|min\.?|mindestens|über|mehr als|al menos|más de|por encima de|au moins|plus de|au-dessus de))\s*$/iu;
export const atMostBefore =
  /(?:<=?|≤|\b(?:at most|less than|fewer than|no more than|below|under|max\.?|höchstens|unter|weniger als|como máximo|menos de|por debajo de|au plus|moins de|sous|au-dessous de))\s*$/iu;
export const atLeastAfter = /^\s*(?:or more|or above|\+|oder mehr|o más|ou plus)(?![\p{L}\d])/iu;
export const atMostAfter = /^\s*(?:or less|or fewer|or below|oder weniger|o menos|ou moins)\b/iu;

/** Beside a figure that tells where things stand: "(12 today)". */
export const nowBefore =
  /(?:\b(?:today|now|currently|heute|derzeit|aktuell|hoy|actualmente|actuellement)|aujourd['’]hui):?\s*$/iu;
export const nowAfter =
  /^\s*(?:\p{L}+\s+)?(?:today|now|currently|heute|derzeit|aktuell|hoy|actualmente|aujourd['’]hui|actuellement)\b/iu;

/** Before a span of time that says when, not how much: "within 60 days". */
export const spanBefore =
  /\b(?:within|in|after|every|per|last|next|first|innerhalb von|in den|nach|alle|en|tras|cada|sous|après|chaque|dans)\s*(?:the\s+)?$/iu;

/** Metrics that are held rather than reached. */
export const heldMetric = /\b(?:uptime|availability|verfügbarkeit|disponibilidad|disponibilité)\b/iu;

/** Verbs of a metric that is to fall. */
export const fallingVerb =
  /^\s*(?:reduce|decrease|cut|lower|drop|shrink|halve|senken?|reduzieren?|verringern?|verkürzen?|reducir|bajar|disminuir|réduire|diminuer|baisser)\b/iu;

export const npsMetric = /\b(?:nps|net promoter)\b/iu;
export const scoreMetric =
  /\b(?:rating|ratings|score|csat|stars?|bewertung|note|sterne|punktzahl|puntuación|valoración|calificación|estrellas|étoiles)\b/iu;

/** Where a single figure can be taken out of the line and leave a title: at its start, or after "of", "to" or a colon. */
export function canBeCut(before: string, after: string): boolean {
  const isAtStart = before.trim() === '' && after.trim() !== '';
  return (
    isAtStart || /(?:[:=]|\s(?:of|to|from|by|at|up|down|is|von|auf|um|bei|bis|de|del|a|à|en|hasta))\s*$/iu.test(before)
  );
}

/** What is left hanging when the figure beside it is taken out of a title. */
export const danglingEnd =
  /(?:[\s:=,(–—-]|\s(?:of|to|from|by|at|with|up|down|in|is|von|auf|um|bei|bis|zu|de|del|a|à|en|hasta|con|sur|depuis|desde))+\s*$/iu;
export const danglingStart = /^(?:[\s:=,)–—-]|(?:of|von|der|des|de|del|du|la|les)\s)+/iu;

/** Words after a bare number that do not name what is counted. */
export const notAUnit =
  /^(?:this|that|these|new|last|next|in|of|by|per|a|an|the|for|and|from|to|at|on|with|within|each|every|or|more|less|im|bis|pro|mit|je|am|bei|und|oder|en|por|para|al|o|y|de|par|pour|dans|au|et|ou|sur)$/iu;

/** Units that only time has: they say nothing about what is counted. */
export const timeUnit =
  /^(?:days?|weeks?|months?|years?|tagen?|tage?|wochen?|monaten?|días?|semanas?|mes(?:es)?|jours?|semaines?|mois)$/iu;
