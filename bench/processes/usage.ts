import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { hasProc, processTree } from './tree.ts';

/** Absent (not zero) where the system has no /proc. */
export type Usage = { cpuMicroseconds: number; residentBytes: number };

let ticksPerSecond: number | undefined;

function residentBytes(pid: number): number {
  try {
    const line = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Number(line?.[1] ?? 0) * 1024;
  } catch {
    // The process ended since the tree was read.
    return 0;
  }
}

export function readUsage(root: number): Usage | undefined {
  if (!hasProc()) return undefined;
  ticksPerSecond ??= Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
  const tree = processTree(root);
  const ticks = tree.reduce((sum, seen) => sum + seen.cpuTicks, 0);
  return {
    cpuMicroseconds: (ticks * 1_000_000) / ticksPerSecond,
    residentBytes: tree.reduce((sum, seen) => sum + residentBytes(seen.pid), 0),
  };
}
