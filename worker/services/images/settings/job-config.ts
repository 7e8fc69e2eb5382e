import * as z from 'zod';
import { imageMatch } from './match-config';

const DAY_MS = 86_400_000;

const span = (min: number, max: number) =>
  z
    .strictObject({
      min: z.int().min(0).max(DAY_MS).default(min),
      max: z.int().min(0).max(DAY_MS).default(max),
    })
    .refine((range) => range.min <= range.max, { message: 'min may not be above max.', path: ['min'] })
    .prefault({});

/** How long jobs take, and which of them fail. */
export const jobConfig = z
  .strictObject({
    queued_ms: span(200, 400).describe('How long a job waits, by the clock of the project.'),
    processing_ms: span(800, 1600).describe(
      'How long it is worked on, by the clock of the project. Never done before its variants are.',
    ),
    failure_rate: z
      .number()
      .min(0)
      .max(1)
      .default(0)
      .describe('How many of all jobs fail; 0.1 is every tenth.'),
    failures: z
      .array(
        z.strictObject({
          when: imageMatch,
          code: z
            .string()
            .regex(/^[a-z0-9_.-]{1,60}$/, 'A code is 1 to 60 small letters, digits and ._-')
            .default('processing_failed'),
          message: z.string().min(1).max(500).default('The image could not be processed.'),
        }),
      )
      .max(100)
      .default([])
      .describe('Pictures whose jobs fail; the first that fits counts.'),
    keep: z
      .int()
      .min(1)
      .max(10_000)
      .default(1000)
      .describe('Jobs of a world; the oldest go first, with their variants.'),
  })
  .prefault({})
  .describe('How long jobs take, and which of them fail.');
