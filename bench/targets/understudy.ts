import { ROOT } from '../install.ts';
import type { Command } from '../processes/server.ts';
import type { Admin } from './admin-call.ts';
import { presignWith } from './presigned.ts';
import { fillBucket } from './stored-objects.ts';
import { defineTarget, type Place } from './target.ts';
import { createMocks, createStore } from './understudy-admin.ts';

const TOKEN = 'understudy-bench-token';
const BASE = '/m/bench/bench';

/** The first account of every store. */
export const presign = presignWith({ accessKeyId: 'test', secretAccessKey: 'test' });

export function adminAt(origin: string): Admin {
  return { origin, token: TOKEN };
}

/** Served as `npm start` does. */
export function understudyCommand({ port, folder }: Place): Command {
  return {
    program: process.execPath,
    args: ['scripts/start.ts'],
    cwd: ROOT,
    env: {
      PORT: String(port),
      UNDERSTUDY_DATA: `${folder}/data`,
      UNDERSTUDY_TOKEN: TOKEN,
      // Further ports that everybody has would be in another server's way.
      S3_PORT: '0',
      S3_TLS_PORT: '0',
    },
  };
}

/** This product, with its live log on. */
export const understudy = defineTarget({
  name: 'understudy',
  isPeer: false,
  trades: ['mock', 's3'],
  readyPath: '/health',
  basePath: BASE,
  sign: presign,
  command: (_work, place) => understudyCommand(place),
  setUp: async (work, { port }) => {
    const admin = adminAt(`http://127.0.0.1:${port}`);
    if (!work.stores) return createMocks(admin, work);
    await createStore(admin);
    await fillBucket({ base: `${admin.origin}${BASE}`, presign }, work.stores);
  },
});
