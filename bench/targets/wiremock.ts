import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import type { BenchCase } from '../cases/case.ts';
import { benchPackage } from '../install.ts';
import { defineTarget, type Target } from './target.ts';

function jarFile(): string {
  const folder = benchPackage('wiremock/build');
  const jar = readdirSync(folder).find((name) => name.endsWith('.jar'));
  if (jar === undefined) throw new Error(`no jar in ${folder}`);
  return `${folder}/${jar}`;
}

function mappings(work: BenchCase) {
  return work.endpoints.map((endpoint, index) => ({
    // WireMock tries the newest mapping first; a priority says instead that they are tried in the case's order.
    priority: index + 1,
    request: { method: endpoint.method, urlPath: endpoint.path },
    response: {
      status: endpoint.status,
      headers: { 'Content-Type': 'application/json' },
      body: endpoint.body,
    },
  }));
}

function wiremockWith(name: string, isTuned: boolean, options: string[]): Target {
  return defineTarget({
    name,
    isTuned,
    readyPath: '/__admin/health',
    missing: () =>
      spawnSync('java', ['-version']).error ? 'needs Java, and there is no `java` here' : undefined,
    command: (work, { port, folder }) => {
      mkdirSync(`${folder}/mappings`);
      writeFileSync(`${folder}/mappings/bench.json`, JSON.stringify({ mappings: mappings(work) }));
      const place = ['--port', String(port), '--bind-address', '127.0.0.1', '--root-dir', folder];
      return {
        program: 'java',
        args: ['-jar', jarFile(), ...place, '--disable-banner', ...options],
        cwd: folder,
        env: {},
      };
    },
  });
}

export const wiremock = wiremockWith('wiremock', false, []);

/** Without the journal WireMock cannot say what it received, which the live log of this product always can. */
export const wiremockWithoutJournal = wiremockWith('wiremock-nojournal', true, ['--no-request-journal']);
