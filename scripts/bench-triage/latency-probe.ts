/** When the last key was pressed and what followed, in milliseconds of the page's clock; null for what has not come yet. */
export interface LatencyReading {
  readonly pressed: number;
  readonly committed: number;
  readonly painted: number;
}

/**
 * Sent to the panel as text, so it uses nothing from outside. The press counts from the moment the browser stamped it,
 * the commit is the end of the transaction that wrote or removed the entry (durable, as we store it), and the panel is repainted
 * in the frame after both the day's counts and the confirming sentence have changed.
 */
export function installProbe(): void {
  const reading = { pressed: 0, committed: 0, painted: 0 };
  let counts = '';
  let sentence = '';
  const textOf = (selector: string): string => document.querySelector(selector)?.textContent ?? '';
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      Object.assign(reading, { pressed: timeStamp, committed: 0, painted: 0 });
      counts = textOf('.today-counts');
      sentence = textOf('.toast-message');
    },
    { capture: true },
  );
  // The database's own method was bound when the page opened it, so the write is watched where the record is put.
  const watch = ({ name, transaction }: IDBObjectStore): void => {
    if (name !== 'entries') return;
    transaction.addEventListener('complete', () => {
      reading.committed ||= performance.now();
    });
  };
  const { put, delete: remove } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function watchedPut(this: IDBObjectStore, ...record) {
    watch(this);
    return Reflect.apply(put, this, record);
  };
  IDBObjectStore.prototype.delete = function watchedDelete(this: IDBObjectStore, ...key) {
    watch(this);
    return Reflect.apply(remove, this, key);
  };
  new MutationObserver(() => {
    const isChanged = textOf('.today-counts') !== counts && textOf('.toast-message') !== sentence;
    if (reading.pressed === 0 || reading.painted !== 0 || !isChanged) return;
    requestAnimationFrame(() => {
      const afterFrame = new MessageChannel();
      afterFrame.port1.addEventListener('message', () => {
        reading.painted ||= performance.now();
      });
      afterFrame.port1.start();
      afterFrame.port2.postMessage(null);
    });
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
  // On the window by name: in Firefox the global of a script from outside is a box of its own.
  Object.assign(window, { lodestarLatency: reading });
}
