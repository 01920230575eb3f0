import type { ReplyMessages } from './index';

/** Replies that decline or park a request. */
export const en: ReplyMessages = {
  greeting: 'Hi {name},',
  'greeting.nobody': 'Hi,',
  'opening.month': 'Not this month',
  'opening.quarter': 'Not this quarter',
  'opening.year': 'Not this year',
  'opening.custom': 'Not before {date}',
  'decline.short': '{opening}: until {date} we are going for “{objective}”, and I keep my time for that.',
  'decline.warm':
    'Thank you for thinking of me. {opening}, I am afraid: until {date} we are going for “{objective}”, and I want to keep that promise. I hope you find somebody soon.',
  'park.short':
    '{opening}: until {date} we are going for “{objective}”. I have parked it and will look at it again when we draft the next cycle.',
  'park.warm':
    'Thank you for bringing this up, I do not want to lose it. {opening}, though: until {date} we are going for “{objective}”. It is in my parking lot, and I will bring it up when we draft the next cycle.',
  'decline.short.groundless': 'I cannot take this on at the moment.',
  'decline.warm.groundless':
    'Thank you for thinking of me. I cannot take this on at the moment; I hope you find somebody soon.',
  'park.short.groundless': 'Not now. I have parked it and will look at it again when we plan the next cycle.',
  'park.warm.groundless':
    'Thank you for bringing this up, I do not want to lose it. I cannot take it on now, so it is in my parking lot, and I will bring it up when we plan the next cycle.',
};
