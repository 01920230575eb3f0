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
 *   many say nothing ("Inbox (4)"). Requests name who asks in most cases; people have two or three topics, and sometimes another.
 * - Meanings drift: from the second third on, the pages of one topic of each persona are what another target is about.
 *   One verdict in twelve is arbitrary: people err, and pages serve several things.
 *
 * Nothing here knows how the suggestion works. It was written before the engine; the engine was tuned on the first three
 * people and on streams of made-up words. Then the noise was raised to what stands here, and nothing was tuned since.
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

type Page = Pick<StreamEntry, 'url' | 'title' | 'text'>;
interface Visited extends Page {
  readonly topic: Topic;
}

function wordsOf(persona: Persona, topic: Topic, chance: Chance, atMost: number): string[] {
  const count = chance.weighted([0, 1, 2, 3], (number) => [3, 5, 3, 1][number] ?? 0);
  const source = chance.happens(0.2) ? chance.pick(persona.topics) : topic;
  return Array.from({ length: Math.min(count, atMost) }, () => chance.pick(source.words));
}

function titleOf(persona: Persona, topic: Topic, chance: Chance, isShared: boolean): string {
  if (chance.happens(isShared ? 0.4 : 0.1)) return chance.pick(persona.emptyTitles);
  const fillers = Array.from({ length: chance.below(4) }, () => chance.pick(persona.fillers));
  const words = [...wordsOf(persona, topic, chance, 3), ...fillers];
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

function freshPage(persona: Persona, topic: Topic, chance: Chance): Page {
  const isShared = topic.sites.length === 0 || chance.happens(0.45);
  const site = chance.pick(isShared ? persona.sharedSites : topic.sites);
  const host = site.split('/')[0] ?? site;
  const name = chance.happens(0.5) ? ` - ${host.replace(/^www\./u, '')}` : '';
  return {
    url: `https://${site}/${pathOf(topic, chance, isShared)}`,
    title: `${titleOf(persona, topic, chance, isShared)}${name}`,
    text: '',
  };
}

function request(persona: Persona, topic: Topic, chance: Chance): Page {
  const other = chance.pick(persona.topics);
  const people = chance.happens(0.65) ? topic.people : other.people;
  const who = people.length === 0 ? 'Alex' : chance.pick(people);
  const words = [...wordsOf(persona, topic, chance, 3), ...(chance.happens(0.4) ? [chance.pick(persona.fillers)] : [])];
  const subject = words.join(' ') || chance.pick(persona.fillers);
  const text = chance.pick(persona.asks).replace('{who}', who).replace('{words}', subject);
  return { url: chance.happens(0.3) ? freshPage(persona, topic, chance).url : '', title: '', text };
}

/** After the move, pages of the one topic are tagged for the other. */
function movedTopic(persona: Persona, { topic, third }: Attention): Topic {
  const move = third === 0 ? undefined : persona.moves.find(([from]) => from === topic.target);
  return persona.topics.find(({ target }) => move !== undefined && target === move[1]) ?? topic;
}

function pageOf(persona: Persona, topic: Topic, visited: readonly Visited[], chance: Chance): Page {
  if (chance.happens(0.26)) return request(persona, topic, chance);
  const known = visited.filter((page) => page.topic === topic).slice(-12);
  return known.length > 0 && chance.happens(0.28) ? chance.pick(known) : freshPage(persona, topic, chance);
}

function entriesOf(persona: Persona, chance: Chance, startsAt: number, wanted: number): StreamEntry[] {
  const visited: Visited[] = [];
  return attentionOf(persona, chance, startsAt, wanted).map((moment) => {
    const { topic } = moment;
    const { url, title, text } = pageOf(persona, topic, visited, chance);
    if (text === '') visited.push({ url, title, text, topic });
    const { verdict, target } = chance.happens(0.08) ? chance.pick(persona.topics) : movedTopic(persona, moment);
    return { at: new Date(moment.at).toISOString(), url, title, text, verdict, target };
  });
}

/** Each persona's days, one persona after the other, as one person who changes the job: the same seed, the same stream. */
export function generateStream(personas: readonly Persona[], seed: number, entriesEach: number): Stream {
  const year = 365 * 24 * 60 * 60_000;
  const firstDay = Date.UTC(2023, 0, 2);
  return {
    objectives: personas.flatMap(({ objectives }) => objectives),
    healthMetrics: personas.flatMap(({ healthMetrics }) => healthMetrics),
    entries: personas.flatMap((persona, index) =>
      entriesOf(persona, chanceFrom(seed * 1000 + index), firstDay + index * year, entriesEach),
    ),
  };
}
