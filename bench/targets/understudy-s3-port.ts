import { fillBucket } from './stored-objects.ts';
import { defineTarget } from './target.ts';
import { presign, understudy } from './understudy.ts';

/** The same by the port that S3 has for itself, which is a process before the Worker; the demo project's store answers there. */
export const understudyS3Port = defineTarget({
  name: 'understudy-s3-port',
  isPeer: false,
  trades: ['s3'],
  isTuned: true,
  command: (work, place) => {
    const { env, ...command } = understudy.command(work, place);
    return { ...command, env: { ...env, PORT: '0', S3_PORT: String(place.port) } };
  },
  setUp: async ({ stores }, { port }) => {
    if (stores) await fillBucket({ base: `http://127.0.0.1:${port}`, presign }, stores);
  },
  sign: presign,
});
