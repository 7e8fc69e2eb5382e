import * as z from 'zod';

export const generatedToken = z
  .object({
    token: z.string(),
    access_token: z.string().describe('The same, as OAuth calls it.'),
    token_type: z.literal('bearer'),
    expires_in: z.int(),
    expires_at: z.iso.datetime(),
    claims: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'ImageToken' });

export type GeneratedToken = z.infer<typeof generatedToken>;

export const stressWish = z.strictObject({
  requests: z.int().min(1).max(200).default(51).describe('Uploads, one after the other.'),
});

export const stressReport = z
  .object({
    requests: z.int(),
    accepted: z.int(),
    rate_limited: z.int(),
    limit: z.int(),
    window_seconds: z.int(),
    first_limited: z.int().nullable().describe('Which of them, from 1.'),
    retry_after: z.int().nullable().describe('Seconds, as the last one was told.'),
    results: z.array(
      z.object({
        number: z.int(),
        status: z.int(),
        job_id: z.string().nullable(),
        remaining: z.int().nullable(),
        retry_after: z.int().nullable(),
      }),
    ),
  })
  .meta({ id: 'ImageStressReport' });

export type StressReport = z.infer<typeof stressReport>;

export const imagesHealth = z
  .object({
    status: z.literal('healthy'),
    service: z.string(),
    timestamp: z.iso.datetime(),
    jobs: z.object({ queued: z.int(), processing: z.int(), completed: z.int(), failed: z.int() }),
  })
  .meta({ id: 'ImagesHealth' });

export type ImagesHealth = z.infer<typeof imagesHealth>;
