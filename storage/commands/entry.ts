import type { Id } from '@/domain/model/base';
import type { Entry, VerdictTarget } from '@/domain/model/entry';
import type { InboxRequest } from '@/domain/model/request';
import type { Moment } from '@/domain/moment';
import {
  cleanText,
  cleanTitle,
  hostOf,
  isNeverRecorded,
  longestTitle,
  strippedUrl,
  taggability,
} from '@/domain/page-url';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import { pageHash } from '@/storage/page-hash';
import { readSettings } from '@/storage/settings';
import type { Store } from '@/storage/store';
import { targetName } from '@/storage/target-name';
import { write } from '@/storage/write';

/** What can be said about an entry beside its verdict. */
export interface EntryDetails {
  readonly minutes: number | null;
  readonly note: string;
}

const noTarget = { objectiveId: null, keyResultId: null, healthMetricId: null, distractionNumber: null };

/** The fields by which an entry names its target: exactly those of its verdict, the others null. */
function targetFields(target: VerdictTarget): Pick<Entry, 'verdict' | keyof typeof noTarget> {
  return { ...noTarget, ...target };
}

function emptyEntry(id: Id, moment: Moment, target: VerdictTarget): Entry {
  return {
    id,
    at: moment.at,
    date: moment.today,
    hour: moment.hour,
    ...targetFields(target),
    subject: 'typed',
    title: '',
    url: null,
    host: null,
    pageHash: null,
    minutes: null,
    note: '',
    source: null,
    sourceName: '',
    requestId: null,
  };
}

/** The entry that *do* writes for a request. */
export function entryOfRequest(id: Id, moment: Moment, request: InboxRequest, target: VerdictTarget): Entry {
  return {
    ...emptyEntry(id, moment, target),
    subject: 'request',
    title: cleanTitle(request.text),
    url: request.link,
    host: request.link === null ? null : hostOf(request.link),
    source: request.source,
    sourceName: request.sourceName,
    requestId: request.id,
  };
}

async function checkTarget(store: Store, target: VerdictTarget): Promise<Result<string>> {
  const name = await targetName(store, target);
  return name === null ? fail(problem('target', 'not-found')) : succeed(name);
}

/**
 * Records where attention went for a page. The same full address on the same day edits its entry instead of
 * counting twice. Pages that are not the web's, and those on the never-record list, are refused.
 */
export async function tagPage(
  store: Store,
  page: { readonly url: string; readonly title: string },
  target: VerdictTarget,
  details: EntryDetails,
): Promise<Result<Entry>> {
  if (taggability(page.url) !== 'taggable') {
    return fail(problem('page', 'not-a-web-page'));
  }
  const [settings, name] = await Promise.all([readSettings(store), checkTarget(store, target)]);
  if (isNeverRecorded(page.url, settings.neverRecordHosts)) {
    return fail(problem('page', 'never-recorded'));
  }
  if (!name.ok) {
    return name;
  }
  const hash = await pageHash(page.url, settings.pageSalt);
  const step = { label: 'tagged', detail: name.value } as const;
  return write(store, { tables: ['entries'], step }, async (writing) => {
    const { today } = writing.moment;
    const earlier = await store.database.of('entries').where('[pageHash+date]').equals([hash, today]).first();
    const entry: Entry = {
      ...(earlier ?? emptyEntry(writing.newId(), writing.moment, target)),
      ...targetFields(target),
      subject: 'page',
      title: cleanTitle(page.title),
      url: strippedUrl(page.url, settings.keepsFullAddress),
      host: hostOf(page.url),
      pageHash: hash,
      minutes: details.minutes ?? earlier?.minutes ?? null,
      note: cleanText(details.note) || (earlier?.note ?? ''),
    };
    await writing.put('entries', entry);
    return succeed(entry);
  });
}

/** Records a verdict about something typed by hand, when the page cannot be seen. */
export async function tagTyped(
  store: Store,
  title: string,
  target: VerdictTarget,
  details: EntryDetails,
): Promise<Result<Entry>> {
  const shownTitle = cleanTitle(title);
  if (shownTitle === '') {
    return fail(problem('typedTitle', 'missing'));
  }
  if (Array.from(title.trim()).length > longestTitle) {
    return fail(problem('typedTitle', 'too-long', { limit: longestTitle }));
  }
  const name = await checkTarget(store, target);
  if (!name.ok) {
    return name;
  }
  const step = { label: 'tagged', detail: name.value } as const;
  return write(store, { tables: ['entries'], step }, async (writing) => {
    const entry: Entry = {
      ...emptyEntry(writing.newId(), writing.moment, target),
      title: shownTitle,
      minutes: details.minutes,
      note: cleanText(details.note),
    };
    await writing.put('entries', entry);
    return succeed(entry);
  });
}

/** Gives an entry another verdict; its date and hour stay. */
export async function retagEntry(store: Store, entryId: Id, target: VerdictTarget): Promise<Result<Entry>> {
  const name = await checkTarget(store, target);
  if (!name.ok) {
    return name;
  }
  const step = { label: 'retagged', detail: name.value } as const;
  return write(store, { tables: ['entries'], step }, async (writing) => {
    const entry = await writing.get('entries', entryId);
    if (entry === undefined) {
      return fail(problem('entry', 'not-found'));
    }
    const retagged: Entry = { ...entry, ...targetFields(target) };
    await writing.put('entries', retagged);
    return succeed(retagged);
  });
}

/** Removes an entry; undo brings it back. */
export async function removeEntry(store: Store, entryId: Id): Promise<Result<void>> {
  const entry = await store.database.of('entries').get(entryId);
  if (entry === undefined) {
    return fail(problem('entry', 'not-found'));
  }
  const step = { label: 'entry-removed', detail: entry.title } as const;
  return write(store, { tables: ['entries'], step }, async (writing) => {
    await writing.remove('entries', entryId);
    return succeed(undefined);
  });
}
