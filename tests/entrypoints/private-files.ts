/** The browser's private file system, as much of it as ours uses: folders of files that are written whole. */
export function installPrivateFiles(): Map<string, Blob> {
  const files = new Map<string, Blob>();
  const missing = () => new DOMException('no such file', 'NotFoundError');
  const fileHandle = (path: string) => ({
    getFile: async () => files.get(path) ?? new Blob(),
    createWritable: async () => {
      const chunks: BlobPart[] = [];
      return new WritableStream<BlobPart>({
        write: (chunk) => {
          chunks.push(chunk);
        },
        close: () => {
          files.set(path, new Blob(chunks));
        },
      });
    },
  });
  const folderHandle = (folder: string) => ({
    getFileHandle: async (name: string, options?: { readonly create?: boolean }) => {
      if (!files.has(`${folder}/${name}`) && options?.create !== true) {
        throw missing();
      }
      return fileHandle(`${folder}/${name}`);
    },
    removeEntry: async (name: string) => {
      if (!files.delete(`${folder}/${name}`)) {
        throw missing();
      }
    },
    async *keys() {
      for (const path of [...files.keys()].filter((one) => one.startsWith(`${folder}/`))) {
        yield path.slice(folder.length + 1);
      }
    },
  });
  const root = { getDirectoryHandle: async (name: string) => folderHandle(name) };
  Object.defineProperty(navigator, 'storage', { configurable: true, value: { getDirectory: async () => root } });
  return files;
}
