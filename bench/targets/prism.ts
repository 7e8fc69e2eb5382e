import { writeFileSync } from 'node:fs';
import type { BenchCase } from '../cases/case.ts';
import { benchPackage } from '../install.ts';
import { defineTarget } from './target.ts';

function openApi(work: BenchCase) {
  const paths = work.endpoints.map((endpoint) => [
    endpoint.path,
    {
      [endpoint.method.toLowerCase()]: {
        responses: {
          [endpoint.status]: {
            description: endpoint.name,
            content: { 'application/json': { example: JSON.parse(endpoint.body) } },
          },
        },
      },
    },
  ]);
  return { openapi: '3.1.0', info: { title: 'bench', version: '1' }, paths: Object.fromEntries(paths) };
}

export const prism = defineTarget({
  name: 'prism',
  reformatsJson: true,
  command: (work, { port, folder }) => {
    const file = `${folder}/openapi.json`;
    writeFileSync(file, JSON.stringify(openApi(work)));
    const program = benchPackage('@stoplight/prism-cli/dist/index.js');
    return {
      program: process.execPath,
      args: [program, 'mock', file, '--port', String(port), '--host', '127.0.0.1', '--verboseLevel', 'error'],
      cwd: folder,
      env: {},
    };
  },
});
