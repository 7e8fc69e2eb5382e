import { type ChildProcess, execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { PYTHON_FINDS_LOCALHOST } from './localhost-names.ts';
import { CREDENTIALS } from './places.ts';

const run = promisify(execFile);

type Environment = Record<string, string>;

export type Said = { stdout: string; stderr: string };

/** A tool with keys and nothing else of the machine's own settings; throws with all it said when it fails. */
export async function runTool(program: string, args: string[], env: Environment = {}): Promise<Said> {
  return run(program, args, { env: environment(env), maxBuffer: 64 * 1024 * 1024, timeout: 60_000 });
}

/** What it says when it fails, and with which code. */
export async function failTool(program: string, args: string[], env: Environment = {}) {
  const failed: { code: number } & Said = await runTool(program, args, env).then(
    () => Promise.reject(new Error(`${program} ${args.join(' ')} has not failed`)),
    (error) => error,
  );
  return { code: failed.code, said: failed.stdout + failed.stderr };
}

/** One that is meant to be cut off in the middle. */
export function startTool(program: string, args: string[], env: Environment = {}): ChildProcess {
  return execFile(program, args, { env: environment(env) }, () => {});
}

function environment(env: Environment): Environment {
  const { PATH = '', HOME = '' } = process.env;
  const none = { AWS_CONFIG_FILE: '/dev/null', AWS_SHARED_CREDENTIALS_FILE: '/dev/null' };
  return {
    PATH,
    HOME,
    PYTHONDONTWRITEBYTECODE: '1',
    ...none,
    ...CREDENTIALS,
    ...PYTHON_FINDS_LOCALHOST,
    ...env,
  };
}
