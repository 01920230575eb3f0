import { foldedText } from '@/domain/folded-text';
import { hostOf } from '@/domain/page-url';
import { wordSigns, wordsIn } from './words';

/** What a suggestion is asked for, or was given its verdict: a page or a request, and when. */
export interface Subject {
  /** Minutes since 1970, for what was tagged just before. */
  readonly minute: number;
  /** 0 to 23 and 1 Monday to 7 Sunday, on the wall where it was recorded. */
  readonly hour: number;
  readonly weekday: number;
  /** Empty for what has no address. */
  readonly url: string;
  readonly title: string;
  /** What is asked, in a request. */
  readonly text: string;
  /** Who asks, in whatever stable words; empty when unknown. */
  readonly asker: string;
}

/** The kinds of signs, each of which has its own say. */
export const signKinds = [
  'word',
  'part',
  'title',
  'address',
  'host',
  'path',
  'place',
  'asker',
  'edge',
  'hour',
  'weekday',
] as const;
export type SignKind = (typeof signKinds)[number];

/** A sign and, for those that can be shown, how the page itself writes it. */
export interface Sign {
  readonly kind: SignKind;
  readonly sign: string;
  readonly written: string;
}

/** Opaque ids, dates and numbers in a path name one page and say nothing of others. */
function isSpeaking(segment: string): boolean {
  return segment.length < 40 && !/\d.*\d.*\d/u.test(segment);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function addressSigns(url: string): Sign[] {
  const host = hostOf(url);
  if (host === '') return [];
  const { pathname, search } = new URL(url.trim());
  const segments = pathname
    .split('/')
    .filter((segment) => segment !== '')
    .map(decoded);
  const [first = '', second = ''] = segments;
  const place = (kind: SignKind, sign: string): Sign => ({ kind, sign, written: host });
  return [
    place('host', host),
    ...(segments.length > 0 || search !== '' ? [place('address', `${host}${pathname}${search}`.slice(0, 300))] : []),
    ...(first === '' ? [] : [place('path', `${host}/${first.slice(0, 60)}`)]),
    ...(second === '' ? [] : [place('place', `${host}/${first.slice(0, 60)}/${second.slice(0, 60)}`)]),
  ];
}

/** What was looked for, as most sites with a search write it into their addresses. */
const searchFields = ['q', 'query', 'search', 'search_query', 'text', 'p'];

/** The speaking words of an address: `/browse/checkout-redesign`, `/search?q=checkout+redesign`. */
function addressText(url: string): string {
  if (hostOf(url) === '') return '';
  const { pathname, searchParams } = new URL(url.trim());
  const segments = pathname.split('/').map(decoded).filter(isSpeaking);
  const path = segments.join(' ').replace(/[-_+]/gu, ' ').slice(0, 200);
  const searched = searchFields.map((field) => searchParams.get(field) ?? '').find((words) => words !== '') ?? '';
  return `${path} ${searched.slice(0, 200)}`;
}

/** Requests name who asks at their beginning or end, whatever the language. */
function edgeSigns(text: string): Sign[] {
  const words = wordsIn(text);
  const [first, last] = [words[0], words.at(-1)];
  return [
    ...(first === undefined ? [] : [{ kind: 'edge', sign: `^${first[0]}`, written: first[1] } as const]),
    ...(last === undefined || words.length < 2
      ? []
      : [{ kind: 'edge', sign: `${last[0]}$`, written: last[1] } as const]),
  ];
}

/** Everything about a subject that can have come with a target before. */
export function signsOf(subject: Subject): Sign[] {
  const { url, title, text, asker, hour, weekday } = subject;
  const { words, parts } = wordSigns(title, text, addressText(url));
  const whole = foldedText(title.slice(0, 300)).trim();
  const name = foldedText(asker.slice(0, 200)).trim();
  return [
    ...[...words].map(([sign, written]) => ({ kind: 'word', sign, written }) as const),
    ...[...parts].map(([sign, written]) => ({ kind: 'part', sign, written }) as const),
    ...(whole === '' ? [] : [{ kind: 'title', sign: whole, written: title } as const]),
    ...addressSigns(url),
    ...(name === '' ? [] : [{ kind: 'asker', sign: name, written: asker } as const]),
    ...edgeSigns(text),
    { kind: 'hour', sign: `hour ${Math.floor(hour / 2)}`, written: '' },
    { kind: 'weekday', sign: `weekday ${weekday}`, written: '' },
  ];
}
