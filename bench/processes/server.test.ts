import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { startServer } from './server.ts';
import { isStillThere, processTree } from './tree.ts';
import { readUsage } from './usage.ts';

const folder = mkdtempSync(`${tmpdir()}/understudy-bench-test-`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const BUSY_CHILD = 'for (;;) {}';
const PARENT_OF_BUSY_CHILD = `
  require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(BUSY_CHILD)}]);
  process.on('SIGTERM', () => process.exit(0));
  setInterval(() => {}, 1000);
`;

function start(script: string) {
  const command = { program: process.execPath, args: ['-e', script], cwd: folder, env: {} };
  return startServer(command, `${folder}/server.log`);
}

test('the work of a process that a server started counts as the work of the server', async () => {
  const server = start(PARENT_OF_BUSY_CHILD);
  await expect.poll(() => processTree(server.pid).length, { timeout: 5_000 }).toBe(2);
  const before = readUsage(server.pid);
  await sleep(600);
  const after = readUsage(server.pid);
  await server.end();
  expect((after?.cpuMicroseconds ?? 0) - (before?.cpuMicroseconds ?? 0)).toBeGreaterThan(100_000);
});

test('ending a server ends what it started and left behind', async () => {
  const server = start(PARENT_OF_BUSY_CHILD);
  await expect.poll(() => processTree(server.pid).length, { timeout: 5_000 }).toBe(2);
  const tree = processTree(server.pid);
  await server.end();
  await expect.poll(() => tree.filter(isStillThere)).toEqual([]);
});

test('a server that ended by itself is told with the last lines that it wrote', async () => {
  const server = start("console.error('port 8850 is taken'); process.exit(1);");
  await expect.poll(() => server.hasEnded(), { timeout: 5_000 }).toBe(true);
  expect(() => server.mustBeRunning()).toThrow('port 8850 is taken');
});
