import type { Surface } from '../../tests/e2e/browsers/extension-browser.ts';

/** Entries that are written in one transaction, and days over which they are spread. */
const batch = 5000;
const days = 3650;

interface Seeding {
  readonly count: number;
  readonly batch: number;
  readonly days: number;
}

/**
 * Sent to a page of ours as text, so it uses nothing from outside: writes entries and the sums of their days straight
 * into the database, past all code that would take an hour for a million. They end yesterday, so that today is the same
 * with few and with many.
 */
async function writeEntries({ count, batch: size, days: span }: Seeding): Promise<void> {
  const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error('the database refused')));
    });
  const database = await done(indexedDB.open('lodestar'));
  const keyResults = await done(database.transaction('keyResults').objectStore('keyResults').getAll());
  const dateOf = (index: number): string =>
    new Date(Date.now() - (1 + Math.floor(((count - index - 1) * span) / count)) * 86_400_000)
      .toISOString()
      .slice(0, 10);
  const entryOf = (index: number): Record<string, unknown> => {
    const date = dateOf(index);
    const isOn = index % 2 === 0;
    const keyResult = keyResults[index % keyResults.length];
    const at = `${date}T${String(7 + (index % 12)).padStart(2, '0')}:00:00.000Z`;
    const milliseconds = Date.parse(at).toString(16).padStart(12, '0');
    const host = `site-${(index * 7919) % 3000}.example`;
    return {
      id: `${milliseconds.slice(0, 8)}-${milliseconds.slice(8)}-7000-8000-${index.toString(16).padStart(12, '0')}`,
      ...{ at, date, hour: 7 + (index % 12), verdict: isOn ? 'on-objective' : 'distraction' },
      objectiveId: isOn ? keyResult.objectiveId : null,
      keyResultId: isOn ? keyResult.id : null,
      ...{ healthMetricId: null, distractionNumber: isOn ? null : 1 + (index % 101), subject: 'page' },
      ...{ title: `What was read on ${host}, ${index}`, url: `https://${host}/read/${index}`, host },
      ...{ pageHash: `seed-${index}`, minutes: null, note: '', source: null, sourceName: '', requestId: null },
    };
  };
  for (let first = 0; first < count; first += size) {
    const writing = database.transaction('entries', 'readwrite', { durability: 'relaxed' });
    const store = writing.objectStore('entries');
    for (let index = first; index < Math.min(count, first + size); index += 1) store.put(entryOf(index));
    await new Promise<void>((resolve, reject) => {
      writing.addEventListener('complete', () => resolve());
      writing.addEventListener('abort', () => reject(new Error('a batch was aborted')));
    });
    document.title = `${first + size}`;
  }
  database.close();
}

/** Fills the database of an open page; minutes for a million, so it is started and then asked for. */
export async function seedEntries(surface: Surface, count: number): Promise<void> {
  const seeding: Seeding = { count, batch, days };
  await surface.evaluate(
    `void (${writeEntries.toString()})(${JSON.stringify(seeding)}).then(() => { document.title = 'seeded'; }, (error) => { document.title = 'failed: ' + error; })`,
  );
  const end = Date.now() + 30 * 60_000;
  while (Date.now() < end) {
    const title = await surface.evaluate<string>('document.title');
    if (title === 'seeded') return;
    if (title.startsWith('failed')) throw new Error(title);
    await new Promise((resolve) => {
      setTimeout(resolve, 500);
    });
  }
  throw new Error('The entries were not written within half an hour');
}
