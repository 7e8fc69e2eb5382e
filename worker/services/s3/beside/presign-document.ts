import * as z from 'zod';

const WEEK_SECONDS = 604_800;

/** What a link shall allow. */
export const presignRequest = z
  .strictObject({
    bucket: z.string().min(1, 'A bucket has a name.').max(255),
    key: z.string().min(1, 'A key has at least one character.').max(1024),
    method: z.enum(['GET', 'PUT', 'HEAD', 'DELETE']).default('GET'),
    expires_in: z.int().min(1).max(WEEK_SECONDS).default(3600).describe('Seconds; a week at the most.'),
    version_id: z.string().min(1).max(200).optional(),
    access_key: z
      .string()
      .max(128)
      .optional()
      .describe('In whose name the link works; the first key of the store when left out.'),
    response_headers: z
      .record(z.enum(['content-type', 'content-disposition', 'cache-control']), z.string().max(500))
      .optional()
      .describe('What a GET shall answer instead of what the object has.'),
  })
  .meta({ id: 'PresignRequest' });

export type PresignRequest = z.infer<typeof presignRequest>;

export const presignedUrl = z
  .object({
    url: z.string(),
    method: z.string(),
    expires_at: z.iso.datetime(),
    headers: z.record(z.string(), z.string()).describe('That have to be sent along.'),
  })
  .meta({ id: 'PresignedUrl' });

export type PresignedUrl = z.infer<typeof presignedUrl>;
