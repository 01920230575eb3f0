/*
 * An invented stream of entries, to measure the suggestion on. How it is made:
 *
 * - Some personas (a product manager, a German shop, an engineer in Japan; for the final measurement a clinic in Spain, a
 *   sales lead in France, a researcher who writes Chinese) have ten to thirteen topics each, with a verdict and a target.
 * - Attention comes in stretches: one topic for a few entries, minutes apart, one in six of them something else. Topics
 *   have their hours and weekdays, and their weight changes from third to third of the stream.
 * - A moment is a page (three in four) or a request. Pages are on sites of the topic, on shared hosts with opaque
 *   addresses (mail, chat, documents), or are visited again under the same address. Some sites belong to several topics.
 * - Titles take none to three words of the topic, one title in five those of another topic instead, and words of no topic;
 *   many say nothing ("Inbox (4)"). In the clear manner nearly all titles have one to three words of their topic. Requests name who asks in most cases; people have two or three topics, and sometimes another.
 * - Meanings drift: from the second third on, the pages of one topic of each persona are what another target is about.
 *   One verdict in twelve is arbitrary: people err, and pages serve several things.
 *
 * Nothing here knows how the suggestion works. It was written before the engine; the engine was tuned on the first three
 * people and on streams of made-up words and of other people. Nothing was tuned on the last three.
 */
import { attentionOf } from './days.ts';
import type { Attention } from './days.ts';
import type { Persona, Topic } from './persona.ts';
import { chanceFrom } from './random.ts';
import type { Chance } from './random.ts';

export interface StreamEntry {
  readonly at: string;
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly verdict: Topic['verdict'];
  readonly target: string | number;
}

export interface Stream {
  readonly objectives: Persona['objectives'];
  readonly healthMetrics: Persona['healthMetrics'];
  readonly entries: readonly StreamEntry[];
}

/** How much the titles tell, each a share from 0 to 1. */
interface Manner {
  /** Titles on shared hosts, and on a topic's own, that say nothing. */
  readonly emptyShared: number;
  readonly emptyOwn: number;
  /** Titles with the words of another topic. */
  readonly foreign: number;
  /** How often a title has no word of its topic, one, two or three, beside each other. */
  readonly wordCounts: readonly number[];
}

export type MannerName = 'vague' | 'clear';

const manners: Readonly<Record<MannerName, Manner>> = {
  vague: { emptyShared: 0.4, emptyOwn: 0.1, foreign: 0.2, wordCounts: [3, 5, 3, 1] },
  clear: { emptyShared: 0.08, emptyOwn: 0.04, foreign: 0.03, wordCounts: [0, 4, 4, 2] },
};

type Page = Pick<StreamEntry, 'url' | 'title' | 'text'>;
interface Visited extends Page {
  readonly topic: Topic;
}

interface Writer {
  readonly persona: Persona;
  readonly manner: Manner;
  readonly chance: Chance;
}

function wordsOf({ persona, manner, chance }: Writer, topic: Topic): string[] {
  const count = chance.weighted([0, 1, 2, 3], (number) => manner.wordCounts[number] ?? 0);
  const source = chance.happens(manner.foreign) ? chance.pick(persona.topics) : topic;
  return Array.from({ length: count }, () => chance.pick(source.words));
}

function titleOf(writer: Writer, topic: Topic, isShared: boolean): string {
  const { persona, manner, chance } = writer;
  if (chance.happens(isShared ? manner.emptyShared : manner.emptyOwn)) return chance.pick(persona.emptyTitles);
  const fillers = Array.from({ length: chance.below(4) }, () => chance.pick(persona.fillers));
  const words = [...wordsOf(writer, topic), ...fillers];
  const shuffled = words
    .map((word) => ({ word, place: chance.next() }))
    .toSorted((one, other) => one.place - other.place);
  return shuffled.map(({ word }) => word).join(' ') || chance.pick(persona.emptyTitles);
}

/** An opaque id, as documents and threads have, or a speaking path. */
function pathOf(topic: Topic, chance: Chance, isShared: boolean): string {
  const id = chance.below(900_000).toString(36);
  return isShared || chance.happens(0.6)
    ? id
    : `${encodeURIComponent(chance.pick(topic.words).replaceAll(' ', '-'))}-${id}`;
}

function freshPage(writer: Writer, topic: Topic): Page {
  const { persona, chance } = writer;
  const isShared = topic.sites.length === 0 || chance.happens(0.45);
  const site = chance.pick(isShared ? persona.sharedSites : topic.sites);
  const host = site.split('/')[0] ?? site;
  const name = chance.happens(0.5) ? ` - ${host.replace(/^www\./u, '')}` : '';
  return {
    url: `https://${site}/${pathOf(topic, chance, isShared)}`,
    title: `${titleOf(writer, topic, isShared)}${name}`,
    text: '',
  };
}

function request(writer: Writer, topic: Topic): Page {
  const { persona, chance } = writer;
  const other = chance.pick(persona.topics);
  const people = chance.happens(0.65) ? topic.people : other.people;
  const who = people.length === 0 ? 'Alex' : chance.pick(people);
  const words = [...wordsOf(writer, topic), ...(chance.happens(0.4) ? [chance.pick(persona.fillers)] : [])];
  const subject = words.join(' ') || chance.pick(persona.fillers);
  const text = chance.pick(persona.asks).replace('{who}', who).replace('{words}', subject);
  return { url: chance.happens(0.3) ? freshPage(writer, topic).url : '', title: '', text };
}

/** After the move, pages of the one topic are tagged for the other. */
function movedTopic(persona: Persona, { topic, third }: Attention): Topic {
  const move = third === 0 ? undefined : persona.moves.find(([from]) => from === topic.target);
  return persona.topics.find(({ target }) => move !== undefined && target === move[1]) ?? topic;
}

function pageOf(writer: Writer, topic: Topic, visited: readonly Visited[]): Page {
  const { chance } = writer;
  if (chance.happens(0.26)) return request(writer, topic);
  const known = visited.filter((page) => page.topic === topic).slice(-12);
  return known.length > 0 && chance.happens(0.28) ? chance.pick(known) : freshPage(writer, topic);
}

function entriesOf(writer: Writer, startsAt: number, wanted: number): StreamEntry[] {
  const { persona, chance } = writer;
  const visited: Visited[] = [];
  return attentionOf(persona, chance, startsAt, wanted).map((moment) => {
    const { topic } = moment;
    const { url, title, text } = pageOf(writer, topic, visited);
    if (text === '') visited.push({ url, title, text, topic });
    const { verdict, target } = chance.happens(0.08) ? chance.pick(persona.topics) : movedTopic(persona, moment);
    return { at: new Date(moment.at).toISOString(), url, title, text, verdict, target };
  });
}

/** Each persona's days, one persona after the other, as one person who changes the job: the same seed, the same stream. */
export function generateStream(
  personas: readonly Persona[],
  seed: number,
  entriesEach: number,
  manner: MannerName = 'vague',
): Stream {
  const year = 365 * 24 * 60 * 60_000;
  const firstDay = Date.UTC(2023, 0, 2);
  return {
    objectives: personas.flatMap(({ objectives }) => objectives),
    healthMetrics: personas.flatMap(({ healthMetrics }) => healthMetrics),
    entries: personas.flatMap((persona, index) =>
      entriesOf(
        { persona, manner: manners[manner], chance: chanceFrom(seed * 1000 + index) },
        firstDay + index * year,
        entriesEach,
      ),
    ),
  };
}
