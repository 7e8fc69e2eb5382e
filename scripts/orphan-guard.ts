import { ChildProcess, spawn } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';

/**
 * workerd outlives a parent that was killed, and keeps the port. So a shell waits beside each workerd on a pipe from this
 * process; the pipe ends with this process, however that dies, and then the shell ends workerd.
 */
export function guardAgainstOrphans(): () => void {
  if (process.platform === 'win32') return () => {};
  subscribe('child_process', watchSpawned);
  return () => unsubscribe('child_process', watchSpawned);
}

function watchSpawned(message: unknown): void {
  const child = message instanceof Object && 'process' in message ? message.process : undefined;
  if (!(child instanceof ChildProcess)) return;
  child.once('spawn', () => {
    if (!/workerd(\.exe)?$/.test(child.spawnfile)) return;
    const watcher = spawn('/bin/sh', ['-c', 'read -r _; kill -9 "$0"', String(child.pid)], {
      stdio: ['pipe', 'ignore', 'ignore'],
      // Out of reach of a Ctrl-C, which goes to everything that the terminal started.
      detached: true,
    });
    watcher.unref();
    child.once('exit', () => watcher.kill('SIGKILL'));
  });
}
