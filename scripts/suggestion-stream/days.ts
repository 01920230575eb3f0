import type { Preference, Persona, Topic } from './persona.ts';
import type { Chance } from './random.ts';

/** One moment of attention: when, for which topic, in which third of the stream. */
export interface Attention {
  readonly at: number;
  readonly topic: Topic;
  readonly third: 0 | 1 | 2;
}

const minute = 60_000;
const day = 24 * 60 * minute;

function fits(preference: Preference, hour: number, weekday: number): boolean {
  switch (preference) {
    case 'morning':
      return hour < 11;
    case 'noon':
      return hour >= 11 && hour < 14;
    case 'afternoon':
      return hour >= 14 && hour < 17;
    case 'evening':
      return hour >= 17;
    case 'monday':
      return weekday === 1;
    case 'friday':
      return weekday === 5;
  }
}

function weightOf(topic: Topic, at: number, third: Attention['third']): number {
  const date = new Date(at);
  const favour = topic.preference === null || !fits(topic.preference, date.getUTCHours(), date.getUTCDay()) ? 1 : 3;
  return topic.weights[third] * favour;
}

function thirdOf(done: number, wanted: number): Attention['third'] {
  const third = Math.floor((3 * done) / wanted);
  return third <= 0 ? 0 : third === 1 ? 1 : 2;
}

/** One stretch: some minutes for one topic, now and then broken by something else. */
function stretch(persona: Persona, chance: Chance, from: number, third: Attention['third']): Attention[] {
  const topicAt = (at: number): Topic => chance.weighted(persona.topics, (one) => weightOf(one, at, third));
  const topic = topicAt(from);
  const goesOn = topic.verdict === 'distraction' ? 0.35 : 0.62;
  const moments: Attention[] = [];
  let at = from;
  do {
    moments.push({ at, topic: chance.happens(0.18) ? topicAt(at) : topic, third });
    at += (1 + chance.below(14)) * minute;
  } while (chance.happens(goesOn));
  return moments;
}

/** Days of work of one persona, about twenty moments each, weekends nearly free, until there are enough. */
export function attentionOf(persona: Persona, chance: Chance, startsAt: number, wanted: number): Attention[] {
  const moments: Attention[] = [];
  for (let today = startsAt; moments.length < wanted; today += day) {
    const isWeekend = [0, 6].includes(new Date(today).getUTCDay());
    const endsAt = today + (17 + chance.below(4)) * 60 * minute;
    let at = today + (7 * 60 + chance.below(120)) * minute;
    while (at < endsAt) {
      if (isWeekend && chance.happens(0.7)) break;
      const block = stretch(persona, chance, at, thirdOf(moments.length, wanted));
      moments.push(...block);
      at = (block.at(-1)?.at ?? at) + (10 + chance.below(80)) * minute;
    }
  }
  return moments.slice(0, wanted);
}
