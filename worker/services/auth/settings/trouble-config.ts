import * as z from 'zod';
import { LIMITS } from '../../../platform/limits';

const milliseconds = z.int().min(0).max(LIMITS.delayMilliseconds);

export const randomDelay = z
  .strictObject({
    enabled: z.boolean().default(false),
    min_delay_ms: milliseconds.default(50),
    max_delay_ms: milliseconds.default(200),
  })
  .refine(({ min_delay_ms, max_delay_ms }) => min_delay_ms <= max_delay_ms, {
    path: ['max_delay_ms'],
    message: 'The longest delay is not below the shortest.',
  })
  .prefault({})
  .describe('Each answer of the API waits that long, by chance.');

export const errorRate = z
  .number()
  .min(0)
  .max(1)
  .default(0)
  .describe('How many of the requests fail by chance: 0.1 is every tenth.');

export const errorStatus = z
  .int()
  .min(400)
  .max(599)
  .default(500)
  .describe('What those that fail are answered with.');
