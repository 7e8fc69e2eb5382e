import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';

/** Only Linux tells without asking another program. */
export const canTellMemory = existsSync('/proc/self/status');

const MIB = 1024 * 1024;

/** MiB that a process and all below it have in memory. */
export async function memoryOf(pid: number): Promise<number> {
  const tree = await processTree(pid);
  const sizes = await Promise.all(tree.map(async (each) => (await statusOf(each)).rss));
  return sizes.reduce((sum, size) => sum + size, 0) / MIB;
}

/** The most, in MiB, that it has while something is done. */
export async function mostMemory(pid: number, act: () => Promise<unknown>): Promise<number> {
  let most = 0;
  let isDone = false;
  const watching = (async () => {
    while (!isDone) {
      most = Math.max(most, await memoryOf(pid));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  })();
  try {
    await act();
  } finally {
    isDone = true;
    await watching;
  }
  return most;
}

async function processTree(root: number): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const parents = new Map(
    await Promise.all(
      pids.map(async (pid): Promise<[number, number]> => [pid, (await statusOf(pid)).parent]),
    ),
  );
  const isBelow = (pid: number): boolean => pid === root || (pid > 1 && isBelow(parents.get(pid) ?? 0));
  return pids.filter(isBelow);
}

/** Nothing of one that has ended meanwhile. */
async function statusOf(pid: number): Promise<{ parent: number; rss: number }> {
  const text = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const [, parent = '0'] = /^PPid:\s+(\d+)/m.exec(text) ?? [];
  const [, kib = '0'] = /^VmRSS:\s+(\d+) kB/m.exec(text) ?? [];
  return { parent: Number(parent), rss: Number(kib) * 1024 };
}
