import type * as z from 'zod';
import { DEMO_IMAGE_SECRET } from '../demo-image-secret';
import type { imagesConfig } from './config';

/** Works with the other groups of the demo: tokens of auth, objects in files, events in hooks. */
export const DEMO_IMAGES: z.input<typeof imagesConfig> = {
  storage: { group: 'files', bucket: 'image-variants' },
  webhook: { group: 'hooks', client_id: 'images', secret: DEMO_IMAGE_SECRET },
  jobs: {
    failures: [
      {
        when: { file_name: '*fail*' },
        code: 'processing_failed',
        message: 'The demo lets every image fail that has "fail" in its name.',
      },
    ],
  },
  analysis: {
    rules: [
      {
        name: 'cats',
        when: { file_name: '*cat*' },
        answer: { moderation: {}, objects: [{ name: 'Cat', confidence: 0.98 }], faces: 0, text: [] },
      },
      {
        name: 'not for work',
        when: { file_name: '*nsfw*' },
        answer: { moderation: { nudity: 0.97, suggestive: 0.99 } },
      },
      {
        name: 'receipts',
        when: { metadata: { kind: 'receipt' } },
        answer: { text: ['Corner Shop', 'Coffee 3.50', 'Total 3.50'], faces: 0 },
      },
    ],
  },
};
