import type { BackupFolder } from '@/storage/backups/backup-folder';

const folderName = 'backups';

async function openFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(folderName, { create: true });
}

function isMissing(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError';
}

/**
 * Backups as files of the browser's private file system: the same in pages and in the background of both browsers. It
 * is opened when it is first needed, never on the way to a first frame.
 */
export const browserBackupFolder: BackupFolder = {
  list: async () => {
    const folder = await openFolder();
    const names: string[] = [];
    for await (const name of folder.keys()) {
      names.push(name);
    }
    return names;
  },
  read: async (name) => {
    const folder = await openFolder();
    try {
      const handle = await folder.getFileHandle(name);
      return await handle.getFile();
    } catch (error) {
      if (isMissing(error)) {
        return null;
      }
      throw error;
    }
  },
  write: async (name, content) => {
    const folder = await openFolder();
    const handle = await folder.getFileHandle(name, { create: true });
    // What is written stands in a copy that takes the file's place when it is closed; a pipe that fails aborts it.
    await content.pipeTo(await handle.createWritable());
  },
  remove: async (name) => {
    const folder = await openFolder();
    try {
      await folder.removeEntry(name);
    } catch (error) {
      if (!isMissing(error)) {
        throw error;
      }
    }
  },
};
