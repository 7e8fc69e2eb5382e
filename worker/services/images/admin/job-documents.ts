import * as z from 'zod';
import { nextCursor, pageQuery } from '../../../platform/api/paging';
import { deliveryContent, keptSummary } from '../../../platform/deliveries/delivery-documents';
import { worldName } from '../../world-documents';
import { analysisDocument } from '../analysis/analysis-document';
import { jobDocument, jobStatus, originalImage, variantDocument } from '../documents/job-documents';

export const worldQuery = z.object({ world: worldName.default('main') });

export const jobsQuery = pageQuery.extend(worldQuery.shape).extend({
  status: jobStatus.optional(),
  user: z.string().max(300).optional(),
  text: z.string().max(200).default('').describe('What stands in the id, the user or the name of the file.'),
});

const teamJob = jobDocument
  .extend({
    user: z.string(),
    original: originalImage,
    metadata: z.record(z.string(), z.string()),
    timing: z.object({
      queued_ms: z.int().describe('As planned.'),
      processing_ms: z.int().describe('As planned.'),
      made_ms: z.int().nullable().describe('What the work has really taken; null until it is done.'),
    }),
    variant_count: z.int(),
    thumbnail_url: z.string().nullable(),
  })
  .meta({ id: 'ImageTeamJob' });

export type TeamJob = z.infer<typeof teamJob>;

export const jobsAnswer = z.object({
  jobs: z.array(teamJob),
  total: z.int().describe('On all pages.'),
  next_cursor: nextCursor,
});

/** What was sent about the job, with all attempts. */
const jobDelivery = keptSummary.extend(deliveryContent).meta({ id: 'ImageWebhookDelivery' });

const wholeJob = teamJob
  .extend({
    variants: z.array(variantDocument),
    analysis: analysisDocument.nullable(),
    storage: z.object({
      group: z.string().nullable().describe('null: the house keeps them.'),
      bucket: z.string(),
      prefix: z.string(),
    }),
    settled_at: z.iso.datetime().nullable().describe('When its end was told.'),
    deliveries: z.array(jobDelivery).describe('Of its webhook, newest first.'),
  })
  .meta({ id: 'ImageWholeJob' });

export type WholeJob = z.infer<typeof wholeJob>;

export const jobAnswer = z.object({ job: wholeJob });

export const clearedAnswer = z.object({ deleted: z.int() });

export const statsAnswer = z
  .object({
    jobs: z.object({ queued: z.int(), processing: z.int(), completed: z.int(), failed: z.int() }),
    total: z.int(),
    uploads: z.object({ last_hour: z.int(), last_day: z.int() }),
    stored_bytes: z.int(),
    variants: z.int(),
    by_user: z.array(z.object({ user: z.string(), jobs: z.int() })).describe('Who has most.'),
    turns: z.int().describe('How many of the scripted sequence of the analysis have been taken.'),
  })
  .meta({ id: 'ImageStats' });
