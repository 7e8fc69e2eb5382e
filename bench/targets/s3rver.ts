import { benchPackage } from '../install.ts';
import { presignWith } from './presigned.ts';
import { fillBucket } from './stored-objects.ts';
import { defineTarget } from './target.ts';

/** Its makers' only account. */
const presign = presignWith({ accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' });

export const s3rver = defineTarget({
  name: 's3rver',
  trades: ['s3'],
  command: (_work, { port, folder }) => ({
    program: process.execPath,
    args: [
      benchPackage('s3rver/bin/s3rver.js'),
      ...['--directory', `${folder}/data`, '--address', '127.0.0.1', '--port', String(port), '--silent'],
    ],
    cwd: folder,
    env: {},
  }),
  setUp: async ({ stores }, { port }) => {
    if (stores) await fillBucket({ base: `http://127.0.0.1:${port}`, presign }, stores);
  },
  sign: presign,
});
