// Finds the base form of English words, so that the lists need each word once. It may offer forms that are no words
// ("bus" from "buses" also gives "buse"): a form only counts when a list knows it.

/** British spelling in American dress, as the lists have it: "digitise" and "programme". */
function american(word: string): string {
  return word
    .replace(/is(e|es|ed|ing|ation|ations)$/u, 'iz$1')
    .replace(/ys(e|es|ed|ing)$/u, 'yz$1')
    .replace(/our(s|ed|ing|able|ite)?$/u, 'or$1')
    .replace(/programme(s?)$/u, 'program$1');
}

function withoutEnding(word: string, ending: string): string[] {
  if (!word.endsWith(ending) || word.length < ending.length + 2) return [];
  const stem = word.slice(0, -ending.length);
  const doubled = stem.length > 2 && stem.at(-1) === stem.at(-2);
  // "planning" > "plan", "making" > "make", "testing" > "test", "tried" > "try".
  return [
    stem,
    `${stem}e`,
    ...(doubled ? [stem.slice(0, -1)] : []),
    ...(stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : []),
  ];
}

const irregular = new Map<string, string>([
  ['built', 'build'],
  ['made', 'make'],
  ['held', 'hold'],
  ['ran', 'run'],
  ['sent', 'send'],
  ['wrote', 'write'],
  ['written', 'write'],
  ['done', 'do'],
  ['did', 'do'],
  ['does', 'do'],
  ['taught', 'teach'],
  ['bought', 'buy'],
  ['drawn', 'draw'],
  ['given', 'give'],
  ['taken', 'take'],
  ['met', 'meet'],
  ['spent', 'spend'],
  ['fell', 'fall'],
  ['fallen', 'fall'],
  ['rose', 'rise'],
  ['grew', 'grow'],
  ['grown', 'grow'],
  ['is', 'be'],
  ['are', 'be'],
  ['being', 'be'],
  ['am', 'be'],
  ['has', 'have'],
  ['kept', 'keep'],
  ['children', 'child'],
  ['people', 'people'],
  ['women', 'woman'],
  ['men', 'man'],
  ['lives', 'life'],
  ['analyses', 'analyze'],
]);

function candidates(word: string, endings: readonly string[]): string[] {
  const known = irregular.get(word);
  const forms = [
    word,
    ...(known === undefined ? [] : [known]),
    ...endings.flatMap((ending) => withoutEnding(word, ending)),
  ];
  return [...forms, ...forms.map(american)];
}

/** Whether a list of base forms knows this word in any of its verb forms: "launching", "launched", "launches". */
export function verbIn(list: ReadonlySet<string>, word: string): boolean {
  return candidates(word, ['s', 'es', 'ed', 'd', 'ing']).some((form) => list.has(form));
}

/** Whether a list of singular nouns knows this word; a compound counts by its last part: "call-to-meeting-rate". */
export function nounIn(list: ReadonlySet<string>, word: string): boolean {
  const singular = candidates(word.replace(/['’]s?$/u, ''), ['s', 'es']);
  if (singular.some((form) => list.has(form))) return true;
  const lastPart = word.slice(word.lastIndexOf('-') + 1);
  return lastPart !== word && lastPart !== '' && nounIn(list, lastPart);
}

/** The word in its singular, as far as a plain -s goes; for matching phrases. */
export function plainSingular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** Whether this is a form with -ing or -ed: "running", "shipped". */
export function isParticiple(word: string): boolean {
  return (
    (word.length > 4 && word.endsWith('ed')) ||
    /^(?:held|made|built|sent|written|done|given|taken|taught|run)$/u.test(word)
  );
}
