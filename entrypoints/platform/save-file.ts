const folderName = 'exports';

/** A file for a download lies in the browser's private file system: a large one is never in memory as a whole. */
async function writeTemporary(name: string, content: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<File> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(folderName, { create: true });
  // Those of earlier exports have long been taken; what is being saved right now has another name or is written anew.
  for await (const old of folder.keys()) {
    await folder.removeEntry(old);
  }
  const handle = await folder.getFileHandle(name, { create: true });
  await content.pipeTo(await handle.createWritable());
  return handle.getFile();
}

/** Hands a stream to the user as a download. */
export async function saveFile(name: string, content: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<void> {
  const file = await writeTemporary(name, content);
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
