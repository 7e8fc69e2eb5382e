import * as z from 'zod';
import { partCounts } from '../../groups/documents';

const traffic = {
  count: z.int(),
  unmatched: z.int(),
  errors: z.int().describe('Answered with 5xx.'),
  faulted: z.int(),
};

export const summaryQuery = z.object({
  hours: z.coerce
    .number()
    .int()
    .min(1)
    .max(168)
    .default(24)
    .describe('Whole hours by the clock, of which the last is under way.'),
});

export const summaryAnswer = z.object({
  summary: z
    .object({
      groups: z.int(),
      parts: partCounts.describe('What all groups consist of, such as endpoints.'),
      traffic: z.object({
        from: z.iso.datetime(),
        to: z.iso.datetime(),
        step_minutes: z.int(),
        ...traffic,
        points: z.array(z.object({ at: z.iso.datetime(), ...traffic })).describe('Oldest first.'),
      }),
      by_group: z.array(
        z.object({
          group_id: z.uuid(),
          parts: partCounts,
          traffic: z.object({
            ...traffic,
            points: z.array(z.int()).describe('How many requests, for the same hours.'),
          }),
        }),
      ),
    })
    .meta({ id: 'ProjectSummary' }),
});

export type ProjectSummary = z.infer<typeof summaryAnswer>['summary'];
