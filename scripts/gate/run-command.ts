import { AsyncLocalStorage } from 'node:async_hooks';
import { spawn } from 'node:child_process';

/** Where what programs print goes while another step prints too; without one it is shown as it comes. */
const kept = new AsyncLocalStorage<Buffer[]>();

/** Runs a program of node_modules/.bin (npm has put it on the PATH) with its output shown; answers its exit code. */
export function runCommand(
  program: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<number> {
  const pages = kept.getStore();
  return new Promise((resolve, reject) => {
    const output = pages ? 'pipe' : 'inherit';
    const child = spawn(program, args, {
      stdio: ['ignore', output, output],
      env: { ...process.env, ...env },
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (page: Buffer) => pages?.push(page));
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Keeps what is printed meanwhile, and shows it whole at the end. */
export async function printedAtOnce<Value>(work: () => Promise<Value>): Promise<Value> {
  const pages: Buffer[] = [];
  try {
    return await kept.run(pages, work);
  } finally {
    process.stdout.write(Buffer.concat(pages));
  }
}
