import * as z from 'zod';

/** How the image API refuses; some refusals have further members. */
export const problemDocument = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string().describe('Such as images.token_missing.'),
  })
  .meta({ id: 'Problem' });
