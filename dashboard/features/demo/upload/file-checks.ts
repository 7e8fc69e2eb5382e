export const MOST_AT_ONCE = 5;

/** What browsers call the types that the API takes; for the file dialog. */
export const ACCEPTED = 'image/jpeg,image/png,image/webp,image/gif';

export type Fault = 'no_image' | 'empty' | 'too_large' | 'too_many';

export type Checked<File> = { file: File; fault: Fault | null };

type Checkable = Pick<Blob, 'size' | 'slice'>;

const BEGINNINGS = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
];
const RIFF = [0x52, 0x49, 0x46, 0x46];
const WEBP = [0x57, 0x45, 0x42, 0x50];
const HEAD_BYTES = 12;

/** In the order in which they were dropped; a file is judged by what is in it, not by its name. */
export async function checkFiles<File extends Checkable>(
  files: readonly File[],
  maxBytes: number,
): Promise<Checked<File>[]> {
  const found = await Promise.all(files.map((file) => faultOf(file, maxBytes)));
  let left = MOST_AT_ONCE;
  return files.map((file, index) => {
    const fault = found[index] ?? null;
    if (fault) return { file, fault };
    left -= 1;
    return { file, fault: left < 0 ? 'too_many' : null };
  });
}

async function faultOf(file: Checkable, maxBytes: number): Promise<Fault | null> {
  if (file.size === 0) return 'empty';
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  if (!isImage(head)) return 'no_image';
  return file.size > maxBytes ? 'too_large' : null;
}

function isImage(head: Uint8Array): boolean {
  const has = (bytes: readonly number[], from = 0) => bytes.every((byte, at) => head[from + at] === byte);
  return BEGINNINGS.some((bytes) => has(bytes)) || (has(RIFF) && has(WEBP, 8));
}
