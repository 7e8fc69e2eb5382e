import * as z from 'zod';
import { saidAnswer } from '../analysis/said-answer';
import { imageMatch } from './match-config';

const rule = z.strictObject({
  name: z.string().min(1).max(100).describe('Stands in the answers that it gave.'),
  when: imageMatch.default({}),
  answer: saidAnswer,
});

/** What is seen in pictures. */
export const analysisConfig = z
  .strictObject({
    with_jobs: z.boolean().default(true).describe('Whether the result of a job has it.'),
    rules: z
      .array(rule)
      .max(200)
      .default([])
      .describe('The first that fits says what is seen; what it leaves out follows from the picture.'),
    sequence: z
      .array(saidAnswer)
      .max(200)
      .default([])
      .describe('One after the other, call by call, where no rule fits.'),
    at_end: z
      .enum(['repeat', 'last', 'by_image'])
      .default('repeat')
      .describe('Of the sequence: from its beginning, its last one for good, or as the picture says.'),
    flag_above: z
      .number()
      .min(0)
      .max(1)
      .default(0.5)
      .describe('A category of moderation is flagged at this confidence.'),
    cautious: z
      .number()
      .min(0)
      .max(1)
      .default(0.1)
      .describe('How many of all pictures have something to flag, where no rule says so.'),
  })
  .prefault({})
  .describe('What is seen in pictures. The same picture is always answered alike, but in a sequence.');
