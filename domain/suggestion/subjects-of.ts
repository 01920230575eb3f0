// What the suggestion learns from and is asked about, from the records and pages that we have.

import { weekdayOf } from '@/domain/calendar';
import type { Entry } from '@/domain/model/entry';
import type { InboxRequest } from '@/domain/model/request';
import type { Moment } from '@/domain/moment';
import type { Subject } from './subject';

const millisecondsAMinute = 60_000;

/** A name says more than a role; without one the role stands in. */
function askerOf(source: Entry['source'], name: string): string {
  return name.trim() === '' ? (source ?? '') : name.trim();
}

function momentFields(at: string, date: string, hour: number): Pick<Subject, 'minute' | 'hour' | 'weekday'> {
  return { minute: Date.parse(at) / millisecondsAMinute, hour, weekday: weekdayOf(date) };
}

/** A recorded entry, as it looked before it had its verdict. */
export function subjectOfEntry(entry: Entry): Subject {
  const isRequest = entry.subject === 'request';
  return {
    ...momentFields(entry.at, entry.date, entry.hour),
    url: entry.url ?? '',
    title: isRequest ? '' : entry.title,
    text: isRequest ? entry.title : '',
    asker: askerOf(entry.source, entry.sourceName),
  };
}

/** The page in front. Its address is the one that an entry would keep, so that the same page is known again. */
export function subjectOfPage(page: { readonly url: string; readonly title: string }, moment: Moment): Subject {
  return {
    ...momentFields(moment.at, moment.today, moment.hour),
    url: page.url,
    title: page.title,
    text: '',
    asker: '',
  };
}

/** A request that waits in the inbox. */
export function subjectOfRequest(request: InboxRequest, moment: Moment): Subject {
  return {
    ...momentFields(moment.at, moment.today, moment.hour),
    url: request.link ?? '',
    title: '',
    text: request.text,
    asker: askerOf(request.source, request.sourceName),
  };
}
