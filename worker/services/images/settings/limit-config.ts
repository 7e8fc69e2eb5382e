import * as z from 'zod';

const FORMATS = ['jpeg', 'png', 'webp', 'gif'] as const;

export const imageFormat = z.enum(FORMATS);

const MEGABYTE = 1024 * 1024;

/** What an upload may be. */
export const limitConfig = z
  .strictObject({
    max_bytes: z
      .int()
      .min(1)
      .max(25 * MEGABYTE)
      .default(10 * MEGABYTE)
      .describe('Of the file.'),
    max_pixels: z
      .int()
      .min(1)
      .max(50_000_000)
      .default(16_000_000)
      .describe(
        'Width times height. A picture is unpacked to four bytes for each: this is what stops bombs.',
      ),
    max_side: z.int().min(1).max(32_767).default(12_000).describe('The longer side, in pixels.'),
    formats: z
      .array(imageFormat)
      .min(1)
      .max(FORMATS.length)
      .default([...FORMATS])
      .describe('Others are answered with 415.'),
    animated: z
      .enum(['refuse', 'first_frame'])
      .default('refuse')
      .describe('What becomes of a picture that moves: 422, or its first frame is taken.'),
  })
  .prefault({})
  .describe('What an upload may be.');

/** Of uploads; beside it stands the group's own limit, of all requests. */
export const uploadLimit = z
  .strictObject({
    uploads: z.int().min(0).max(1_000_000).default(50).describe('Of one user; 0: as many as they like.'),
    per_seconds: z.int().min(1).max(86_400).default(60).describe('By the clock of the project.'),
  })
  .prefault({})
  .describe('Uploads beyond it are answered with 429, Retry-After and RateLimit. Counted exactly.');
