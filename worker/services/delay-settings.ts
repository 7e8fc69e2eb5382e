import * as z from 'zod';
import { LIMITS } from '../platform/limits';

const milliseconds = z.int().min(0).max(LIMITS.delayMilliseconds);
const measure = z.number().min(0).max(LIMITS.delayMilliseconds);

export const delayRange = z
  .strictObject({ min: milliseconds.default(0), max: milliseconds.default(0) })
  .refine(({ min, max }) => min <= max, { message: 'min may not be above max.', path: ['min'] })
  .prefault({})
  .describe('How long every answer waits, in milliseconds: a random time from min to max.');

const maxValue = measure.optional().describe('What is drawn above it is drawn again.');

/** Milliseconds by a distribution. */
export const delayShape = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('fixed'), milliseconds }),
    z
      .strictObject({ type: z.literal('uniform'), lower: milliseconds, upper: milliseconds })
      .refine(({ lower, upper }) => lower <= upper, {
        message: 'lower may not be above upper.',
        path: ['lower'],
      }),
    z
      .strictObject({
        type: z.literal('normal'),
        mean: measure,
        deviation: measure,
        max_value: maxValue,
      })
      .refine(({ mean, max_value }) => max_value === undefined || max_value >= mean, {
        message: 'max_value must be at least mean.',
        path: ['max_value'],
      }),
    z
      .strictObject({
        type: z.literal('lognormal'),
        median: measure,
        sigma: z.number().min(0).max(10),
        max_value: maxValue,
      })
      .refine(({ median, max_value }) => max_value === undefined || max_value >= median, {
        message: 'max_value must be at least median.',
        path: ['max_value'],
      }),
  ])
  .meta({ id: 'DelayShape' });
