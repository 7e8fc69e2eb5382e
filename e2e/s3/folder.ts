import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { bytesOf, MIB, sha256 } from './content.ts';

const FILES: Record<string, Buffer> = {
  'a.txt': Buffer.from('a\n'),
  'sub/ü b+&.txt': Buffer.from('ü\n'),
  'big.bin': bytesOf(17 * MIB + 5),
};

/** Files to be moved about, some of them larger than what goes in one part. */
export function useFolder() {
  let root = '';
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'understudy-s3-'));
    for (const [name, content] of Object.entries(FILES)) await write(`files/${name}`, content);
  });
  afterAll(() => rm(root, { recursive: true }));

  const at = (name: string) => join(root, name);
  async function write(name: string, content: string | Uint8Array): Promise<string> {
    await mkdir(dirname(at(name)), { recursive: true });
    await writeFile(at(name), content);
    return at(name);
  }
  /** A hash for each file below it. */
  async function contentOf(name: string): Promise<Record<string, string>> {
    const entries = await readdir(at(name), { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const hashes = await Promise.all(
      files.map(async (file) => [file.slice(at(name).length + 1), sha256(await readFile(file))]),
    );
    return Object.fromEntries(hashes.toSorted());
  }
  return { at, write, contentOf };
}
