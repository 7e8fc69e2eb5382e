import { readdirSync, readFileSync } from 'node:fs';

/** One process as /proc shows it; a pid alone may be given to another process, pid and start time may not. */
export type Seen = { pid: number; state: string; parent: number; startedAt: string; cpuTicks: number };

function readStat(pid: number): Seen | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command's name stands in parentheses and may itself hold spaces and parentheses.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // utime, stime, and the same of children that have ended and been waited for.
    const cpuTicks = fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0);
    const [state = '', parent] = fields;
    return { pid, state, parent: Number(parent), startedAt: fields[19] ?? '', cpuTicks };
  } catch {
    // The process ended between the listing and this read.
    return undefined;
  }
}

export function hasProc(): boolean {
  return readStat(process.pid) !== undefined;
}

export function isStillThere(seen: Seen): boolean {
  const now = readStat(seen.pid);
  // A zombie has ended, and waits for a parent that may never ask for it (process 1 of a bare container does not).
  return now?.startedAt === seen.startedAt && now.state !== 'Z';
}

/** The process and all that descend from it, parents first; empty where /proc does not exist. */
export function processTree(root: number): Seen[] {
  if (!hasProc()) return [];
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readStat(Number(name)) ?? []);
  const tree = all.filter((seen) => seen.pid === root);
  for (let index = 0; index < tree.length; index++) {
    tree.push(...all.filter((seen) => seen.parent === tree[index]?.pid));
  }
  return tree;
}
