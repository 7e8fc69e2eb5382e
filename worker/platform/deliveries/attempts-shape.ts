import * as z from 'zod';

const HOUR = 3_600_000;

/** For a wish or a config that says how often something is sent. */
export const attemptsShape = {
  max_attempts: z.int().min(1).max(10).default(3).describe('The first one is made at once.'),
  backoff_ms: z
    .array(
      z
        .int()
        .min(0)
        .max(24 * HOUR),
    )
    .min(1)
    .max(10)
    .default([1000, 2000, 4000, 8000])
    .describe('The pauses between attempts; the last one is kept on with.'),
};
