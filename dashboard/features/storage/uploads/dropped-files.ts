import type { FileToSend } from './upload-queue';

/** Files that were chosen, or dropped with whatever folders they are in; their keys begin with the prefix. */
export function chosenFiles(list: FileList, prefix: string): FileToSend[] {
  return [...list].map((file) => ({ file, key: prefix + (file.webkitRelativePath || file.name) }));
}

export async function droppedFiles(transfer: DataTransfer, prefix: string): Promise<FileToSend[]> {
  // After the first wait the browser has emptied the list.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  if (entries.every((entry) => entry === null)) return chosenFiles(transfer.files, prefix);
  const found = await Promise.all(entries.map((entry) => (entry ? filesBelow(entry, prefix) : [])));
  return found.flat();
}

async function filesBelow(entry: FileSystemEntry, prefix: string): Promise<FileToSend[]> {
  const key = prefix + entry.name;
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ file, key }];
  }
  if (!isFolder(entry)) return [];
  const below = await entriesOf(entry.createReader());
  return (await Promise.all(below.map((each) => filesBelow(each, `${key}/`)))).flat();
}

/** A reader tells a hundred at a time, and none at its end. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return entries;
    entries.push(...some);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
