import Dexie from 'dexie';

/** Tells of every commit to the database, made here, in another page or in the background; answers with how to end that. */
export function onWrite(told: () => void): () => void {
  Dexie.on('storagemutated', told);
  return () => {
    Dexie.on.storagemutated.unsubscribe(told);
  };
}
