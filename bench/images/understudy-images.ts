import { adminAt, understudyCommand } from '../targets/understudy.ts';
import { createGroup } from '../targets/understudy-admin.ts';
import type { ImageServer } from './image-server.ts';
import { QUALITY, SECRET, VARIANTS } from './variants.ts';

const AT_ONCE = { min: 0, max: 0 };

const CONFIG = {
  tokens: { secret: SECRET },
  upload_limit: { uploads: 0 },
  variants: VARIANTS.map(({ name, side, format }) => ({
    name,
    max_width: side,
    max_height: side,
    format,
    quality: QUALITY,
  })),
  jobs: { queued_ms: AT_ONCE, processing_ms: AT_ONCE, keep: 10_000 },
};

/** This product: a job lasts as long as the work, and its analysis is part of it. */
export const understudyImages: ImageServer = {
  name: 'understudy',
  worker: 'workerd',
  readyPath: '/health',
  command: understudyCommand,
  async setUp({ port }) {
    const origin = `http://127.0.0.1:${port}`;
    await createGroup(adminAt(origin), 'images', CONFIG);
    return `${origin}/m/bench/bench`;
  },
};
