import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { type Dialect, templateOf } from '../cases/answer-body.ts';
import type { MockEndpoint } from '../cases/case.ts';
import { benchPackage } from '../install.ts';
import { defineTarget, type Target } from './target.ts';

function jarFile(): string {
  const folder = benchPackage('wiremock/build');
  const jar = readdirSync(folder).find((name) => name.endsWith('.jar'));
  if (jar === undefined) throw new Error(`no jar in ${folder}`);
  return `${folder}/${jar}`;
}

const dialect: Dialect = {
  path_parameter: ({ name }) => `{{request.path.${name}}}`,
  integer: ({ from, to }) => `{{randomInt lower=${from} upper=${to}}}`,
  uuid: () => "{{randomValue type='UUID'}}",
  // Names and addresses need an extension that WireMock does not come with.
  email: () => "{{randomValue type='ALPHABETIC' length=10}}@example.com",
};

function mapping({ method, path, status, body, accepts }: MockEndpoint, index: number) {
  const url = path.includes(':')
    ? { urlPathTemplate: path.replaceAll(/:(\w+)/g, '{$1}') }
    : { urlPath: path };
  const pattern = { matchesJsonSchema: JSON.stringify(accepts), schemaVersion: 'V202012' };
  return {
    // WireMock tries the newest mapping first; a priority says instead that they are tried in the case's order.
    priority: index + 1,
    request: { method, ...url, ...(accepts ? { bodyPatterns: [pattern] } : {}) },
    response: {
      status,
      headers: { 'Content-Type': 'application/json' },
      body: templateOf(body, dialect),
      ...(typeof body === 'string' ? {} : { transformers: ['response-template'] }),
    },
  };
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
      writeFileSync(
        `${folder}/mappings/bench.json`,
        JSON.stringify({ mappings: work.endpoints.map(mapping) }),
      );
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
