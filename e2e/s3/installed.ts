import { spawnSync } from 'node:child_process';

export type Installed = { program: string; version: string };

const PRINT_BOTO3 = ['-c', 'import boto3, requests; print(boto3.__version__)'];

/** Debian's, which the gate brings, and then others that somebody has put before it. */
export const PYTHONS = everyVersion(['/usr/bin/python3', 'python3'], PRINT_BOTO3);
export const hasBoto3 = PYTHONS[0].version !== '';

export const AWS_CLIS = everyVersion(['/usr/bin/aws', 'aws'], ['--version']);
export const hasAwsCli = AWS_CLIS[0].version !== '';

/** One without a version stands for none at all: the tests of it are listed as not run. */
function everyVersion(programs: [string, ...string[]], question: string[]): [Installed, ...Installed[]] {
  const found = new Map<string, Installed>();
  for (const program of programs) {
    const { status, stdout } = spawnSync(program, question, { encoding: 'utf8' });
    const version = /\d[\d.]*\d/.exec(stdout ?? '')?.[0];
    if (status === 0 && version && !found.has(version)) found.set(version, { program, version });
  }
  const [first = { program: programs[0], version: '' }, ...others] = found.values();
  return [first, ...others];
}
