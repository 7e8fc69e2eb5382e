import { fileURLToPath } from 'node:url';
import { ROOT } from '../install.ts';
import type { ImageServer } from './image-server.ts';

/** What somebody would write who needs just this API: Express, sharp, and a folder for the images. */
export const sharpImages: ImageServer = {
  name: 'sharp',
  worker: null,
  readyPath: '/health',
  command: ({ port, folder }) => ({
    program: process.execPath,
    args: [fileURLToPath(new URL('sharp-server.ts', import.meta.url)), String(port), folder],
    cwd: ROOT,
    env: {},
  }),
  setUp: async ({ port }) => `http://127.0.0.1:${port}`,
};
