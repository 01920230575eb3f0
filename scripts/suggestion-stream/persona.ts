/** A part of the day, or of the week, in which a topic comes up more often. */
export type Preference = 'morning' | 'noon' | 'afternoon' | 'evening' | 'monday' | 'friday';

/** Something that a persona's attention goes to, and the verdict it gets. */
export interface Topic {
  readonly verdict: 'on-objective' | 'protects' | 'distraction';
  /** The id of a key result, objective or health metric, or the number of a distraction. */
  readonly target: string | number;
  /** How often it comes up in each third of the stream: interests shift. */
  readonly weights: readonly [number, number, number];
  /** Words that its titles and requests are made of. Topics share some, on purpose. */
  readonly words: readonly string[];
  /** Where its pages are: host, or host and the beginning of a path. Topics share some of these too. */
  readonly sites: readonly string[];
  /** Who asks for it, mostly. */
  readonly people: readonly string[];
  readonly preference: Preference | null;
}

/** One invented person. */
export interface Persona {
  readonly id: string;
  readonly objectives: readonly {
    readonly id: string;
    readonly title: string;
    readonly keyResults: readonly { readonly id: string; readonly title: string }[];
  }[];
  readonly healthMetrics: readonly { readonly id: string; readonly title: string }[];
  readonly topics: readonly Topic[];
  /** Mail, chat, documents: everything happens there, so the host says nothing. */
  readonly sharedSites: readonly string[];
  /** Titles that say nothing either. */
  readonly emptyTitles: readonly string[];
  /** Words of no topic. */
  readonly fillers: readonly string[];
  /** Sentences of a request; `{words}` and, in most, `{who}` are filled in. */
  readonly asks: readonly string[];
  /** From the second third on, what was said of the first topic means the second: a project moved house. */
  readonly moves: readonly (readonly [from: string | number, to: string | number])[];
}

function listOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** A topic in one line; words that belong together are joined by `_`. */
export function topic(
  verdict: Topic['verdict'],
  target: string | number,
  weights: Topic['weights'],
  content: { words: string; sites?: string; people?: string; preference?: Preference },
): Topic {
  const { words, sites = '', people = '', preference = null } = content;
  return {
    verdict,
    target,
    weights,
    words: listOf(words).map((word) => word.replaceAll('_', ' ')),
    sites: listOf(sites),
    people: listOf(people),
    preference,
  };
}
