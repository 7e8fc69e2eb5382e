import { readFileSync } from 'node:fs';
import { processTree } from '../processes/tree.ts';
import { readUsage } from '../processes/usage.ts';

const LOOK_EVERY_MS = 20;

/** The process that does the work, of those that were started. */
export function workerPid(root: number, name: string | null): number {
  if (name === null) return root;
  return processTree(root).find(({ pid }) => nameOf(pid) === name)?.pid ?? root;
}

function nameOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
  } catch {
    // The process ended since the tree was read.
    return '';
  }
}

export function residentBytes(pid: number): number | undefined {
  return readUsage(pid)?.residentBytes;
}

/** The most memory that a process has while something goes on. */
export async function peakDuring(pid: number, work: () => Promise<unknown>): Promise<number | undefined> {
  let peak = residentBytes(pid);
  const look = () => {
    const now = residentBytes(pid);
    if (now !== undefined) peak = Math.max(peak ?? 0, now);
  };
  const looking = setInterval(look, LOOK_EVERY_MS);
  await work().finally(() => clearInterval(looking));
  look();
  return peak;
}
