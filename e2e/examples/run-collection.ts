import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inProject } from '../../scripts/project.ts';
import { smallPicture } from './small-picture.ts';

const run = promisify(execFile);

type Report = {
  run: {
    stats: { requests: { total: number }; assertions: { total: number } };
    failures: { source?: { name?: string }; error: { message: string } }[];
    executions: { item: { name: string }; response?: { code: number } }[];
  };
};

export type Collected = {
  requests: number;
  assertions: number;
  failures: string[];
  /** By the names of the requests. */
  statuses: [name: string, status: number | null][];
};

/** A collection by newman, as its address is given on a command line. */
export async function runCollection(url: string, variables: Record<string, string> = {}): Promise<Collected> {
  const folder = await mkdtemp(join(tmpdir(), 'understudy-newman-'));
  const file = join(folder, 'report.json');
  const given = Object.entries(variables).flatMap(([name, value]) => ['--env-var', `${name}=${value}`]);
  const files = ['--working-dir', folder];
  const reports = ['--reporters', 'json', '--reporter-json-export', file];
  try {
    await writeFile(join(folder, 'upload.png'), await smallPicture());
    await run(
      'node',
      [inProject('node_modules/newman/bin/newman.js'), 'run', url, ...files, ...reports, ...given],
      {
        timeout: 120_000,
      },
    ).catch((error: { code?: unknown }) => {
      // It ends with 1 when a test has failed, which the report tells better.
      if (error.code !== 1) throw error;
    });
    return collected(JSON.parse(await readFile(file, 'utf8')));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function collected({ run: { stats, failures, executions } }: Report): Collected {
  return {
    requests: stats.requests.total,
    assertions: stats.assertions.total,
    failures: failures.map(({ source, error }) => `${source?.name}: ${error.message}`),
    statuses: executions.map(({ item, response }) => [item.name, response?.code ?? null]),
  };
}
