import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { freePort } from './free-port.ts';
import { hasPs } from './tools.ts';

type Process = { pid: number; parent: number; command: string };

async function allProcesses(): Promise<Process[]> {
  const { stdout } = await promisify(execFile)('ps', ['-eww', '-o', 'pid=,ppid=,args=']);
  return stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().match(/^(\d+)\s+(\d+)\s+(.*)$/) ?? [])
    .map(([, pid, parent, command = '']) => ({ pid: Number(pid), parent: Number(parent), command }));
}

function startedBy(pid: number | undefined, all: Process[]): Process[] {
  const children = all.filter(({ parent }) => parent === pid);
  return children.flatMap((child) => [child, ...startedBy(child.pid, all)]);
}

test.runIf(hasPs)(
  'npm run dev serves the mocks by wrangler and the page by Vite, and Ctrl-C leaves no process',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'understudy-dev-'));
    const port = await freePort();
    const child = spawn('node', ['scripts/dev.ts'], {
      env: { ...process.env, PORT: String(port), UNDERSTUDY_DATA: folder, UNDERSTUDY_TOKEN: 'dev' },
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        printed += chunk;
      });
    }
    const started: Process[] = [];
    const ended = once(child, 'close');
    try {
      await expect.poll(() => printed, { timeout: 45_000, interval: 100 }).toMatch(/Dashboard\s+http/);
      const page = String(printed.match(/Dashboard\s+(http\S+)\//)?.[1]);
      const text = async (url: string) => (await fetch(url)).text();
      const products = await text(`http://localhost:${port}/m/demo/shop/products`);
      expect(JSON.parse(products)).toHaveProperty('products');
      expect(await text(`http://localhost:${port}/health`)).toContain('"status":"ok"');
      expect(await text(page)).toContain('/@vite/client');
      expect(await text(`${page}/app.tsx`)).toContain('createHotContext');
      expect(await text(`${page}/m/demo/shop/products`)).toBe(products);
      started.push(...startedBy(child.pid, await allProcesses()));
      expect(started.some(({ command }) => command.includes('workerd'))).toBe(true);
    } finally {
      child.kill('SIGINT');
    }
    expect(await ended).toEqual([0, null]);
    const left = async () => {
      const alive = await allProcesses();
      return started.filter(({ pid, command }) =>
        alive.some((one) => one.pid === pid && one.command === command),
      );
    };
    await expect.poll(left, { timeout: 10_000 }).toEqual([]);
    await rm(folder, { recursive: true });
  },
);
