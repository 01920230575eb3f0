import type { ExtensionBrowser, Surface } from './browsers/extension-browser';
import { poll } from './browsers/polling';

/** The data room of the app, in a tab of its own. */
export async function openDataRoom(browser: ExtensionBrowser): Promise<Surface> {
  const room = await browser.openExtensionPage('options.html#/data');
  await room.waitFor('[data-action="export-everything"]');
  return room;
}

/** Waits until the room takes the next piece of work: while one is under way it does not listen. */
export async function untilFree(room: Surface): Promise<void> {
  await room.waitFor('[data-action="back-up-now"][aria-disabled="false"]', 60_000);
}

/** Gives the file field a file, as the browser's own dialog would, which no test can reach. */
export async function chooseFile(room: Surface, name: string, base64: string): Promise<void> {
  await untilFree(room);
  await room.evaluate(
    (fileName: string, content: string) => {
      const input = document.querySelector<HTMLInputElement>('[name="importFile"]');
      const bytes = Uint8Array.from(atob(content), (sign) => sign.codePointAt(0) ?? 0);
      const chosen = new DataTransfer();
      chosen.items.add(new File([bytes], fileName));
      if (input !== null) {
        input.files = chosen.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }
    },
    name,
    base64,
  );
}

/** The file that the last export has handed to the browser, from the place where it was written. */
export async function exportedFile(room: Surface): Promise<{ name: string; base64: string }> {
  return poll('the exported file', () =>
    room.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('exports', { create: true });
      for await (const [name, handle] of folder.entries()) {
        if (handle instanceof FileSystemFileHandle) {
          const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
          const text = Array.from(bytes, (byte) => String.fromCodePoint(byte)).join('');
          return text === '' ? null : { name, base64: btoa(text) };
        }
      }
      return null;
    }),
  );
}

/** What is stored, so far as a backup holds it: every record of every such table, by table. */
export async function readEverything(room: Surface): Promise<Record<string, unknown[]>> {
  return room.evaluate(
    () =>
      new Promise<Record<string, unknown[]>>((resolve, reject) => {
        const ours = new Set(['undoRecords', 'drafts', 'syncState', 'syncRows', 'stagedRecords', 'settings']);
        const opening = indexedDB.open('lodestar');
        opening.onerror = () => reject(new Error('cannot open'));
        opening.onsuccess = () => {
          const database = opening.result;
          const names = [...database.objectStoreNames].filter((name) => !ours.has(name));
          const reading = database.transaction(names);
          const found: Record<string, unknown[]> = {};
          for (const name of names) {
            const request = reading.objectStore(name).getAll();
            request.onsuccess = () => {
              // Hashes belong to one install and stand in no file.
              found[name] = request.result.map((record: unknown) => Object.assign(Object(record), { pageHash: null }));
            };
          }
          reading.oncomplete = () => {
            database.close();
            resolve(found);
          };
        };
      }),
  );
}
