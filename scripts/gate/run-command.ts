import { spawn } from 'node:child_process';

/** Runs a program of node_modules/.bin (npm has put it on the PATH) with its output shown; answers its exit code. */
export function runCommand(
  program: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
