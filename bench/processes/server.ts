import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isStillThere, processTree } from './tree.ts';

export type Command = {
  program: string;
  args: string[];
  cwd: string;
  env: Record<string, string>;
};

export type ServerProcess = {
  pid: number;
  logFile: string;
  hasEnded(): boolean;
  /** Throws with the last lines of the log when the server has ended. */
  mustBeRunning(): void;
  end(): Promise<void>;
};

const GRACE_MS = 5_000;
const LAST_LINES = 20;
const running = new Set<ChildProcess>();

/** Starts a server with its output in a file, and remembers it until it has ended. */
export function startServer(command: Command, logFile: string): ServerProcess {
  const log = openSync(logFile, 'w');
  const child = spawn(command.program, command.args, {
    cwd: command.cwd,
    env: { ...process.env, ...command.env },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  if (child.pid === undefined) throw new Error(`${command.program} could not be started`);
  remember(child);
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  return {
    pid: child.pid,
    logFile,
    hasEnded,
    mustBeRunning: () => {
      if (hasEnded()) throw new Error(`the server ended by itself; its last lines:\n${lastLines(logFile)}`);
    },
    end: () => endTree(child),
  };
}

/** A child that must not outlive this process. */
export function remember(child: ChildProcess): void {
  running.add(child);
  child.once('exit', () => running.delete(child));
}

export function lastLines(logFile: string): string {
  return readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-LAST_LINES).join('\n');
}

export async function endAllServers(): Promise<void> {
  await Promise.all([...running].map(endTree));
}

/** For the way out that cannot wait: every process that was started, and what it started, is killed now. */
export function killAllServers(): void {
  for (const child of running) killByPid(processTree(child.pid ?? 0).map((seen) => seen.pid));
}

async function endTree(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const tree = processTree(child.pid ?? 0);
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await Promise.race([ended, sleep(GRACE_MS, undefined, { ref: false })]);
  // What the server did not take along; the start time tells whether the pid is still the same process.
  killByPid(tree.filter(isStillThere).map((seen) => seen.pid));
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  await ended;
}

function killByPid(pids: number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      // Gone already, which is what was wanted.
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
    }
  }
}
