import { writeFileSync } from 'node:fs';
import type { BenchCase } from '../cases/case.ts';
import { benchPackage } from '../install.ts';
import { defineTarget } from './target.ts';

// The file format of the pinned version of the CLI: an older number would make it migrate the file first.
const LAST_MIGRATION = 33;

function environment(work: BenchCase, port: number) {
  const routes = work.endpoints.map((endpoint, index) => ({
    uuid: `route-${index}`,
    type: 'http',
    documentation: '',
    method: endpoint.method.toLowerCase(),
    endpoint: endpoint.path.slice(1),
    responses: [
      {
        uuid: `response-${index}`,
        body: endpoint.body,
        latency: 0,
        statusCode: endpoint.status,
        label: '',
        headers: [],
        bodyType: 'INLINE',
        filePath: '',
        databucketID: '',
        sendFileAsBody: false,
        rules: [],
        rulesOperator: 'OR',
        disableTemplating: false,
        fallbackTo404: false,
        default: true,
        crudKey: 'id',
        callbacks: [],
      },
    ],
    responseMode: null,
    streamingMode: null,
    streamingInterval: 0,
  }));
  return {
    uuid: 'bench',
    lastMigration: LAST_MIGRATION,
    name: 'bench',
    port,
    hostname: '127.0.0.1',
    endpointPrefix: '',
    latency: 0,
    folders: [],
    routes,
    rootChildren: routes.map(({ uuid }) => ({ type: 'route', uuid })),
    proxyMode: false,
    proxyHost: '',
    proxyRemovePrefix: false,
    tlsOptions: {
      enabled: false,
      type: 'CERT',
      pfxPath: '',
      certPath: '',
      keyPath: '',
      caPath: '',
      passphrase: '',
    },
    cors: true,
    headers: [{ key: 'Content-Type', value: 'application/json' }],
    proxyReqHeaders: [],
    proxyResHeaders: [],
    data: [],
    callbacks: [],
  };
}

export const mockoon = defineTarget({
  name: 'mockoon',
  command: (work, { port, folder }) => {
    const file = `${folder}/environment.json`;
    writeFileSync(file, JSON.stringify(environment(work, port)));
    const program = benchPackage('@mockoon/cli/bin/run.js');
    return {
      program: process.execPath,
      args: [program, 'start', '--data', file, '--repair', '--disable-log-to-file'],
      cwd: folder,
      env: {},
    };
  },
});
