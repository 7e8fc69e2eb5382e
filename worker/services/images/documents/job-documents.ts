import * as z from 'zod';
import { analysisDocument } from '../analysis/analysis-document';
import { imageFormat } from '../settings/limit-config';

export const jobStatus = z.enum(['queued', 'processing', 'completed', 'failed']);

export type JobStatus = z.infer<typeof jobStatus>;

const moment = z.iso.datetime().nullable();

/** Answered to an upload, with 202. */
export const acceptedJob = z
  .object({
    job_id: z.string(),
    status: jobStatus.describe('queued, for a new one.'),
    status_url: z.string(),
    result_url: z.string(),
  })
  .meta({ id: 'AcceptedImage' });

const jobFailure = z.object({ code: z.string(), message: z.string() });

export const originalImage = z.object({
  file_name: z.string().nullable(),
  format: imageFormat,
  content_type: z.string(),
  size: z.int().describe('In bytes.'),
  width: z.int().describe('In pixels, as shown.'),
  height: z.int(),
  sha256: z.string(),
});

export type OriginalImage = z.infer<typeof originalImage>;

/** How far it is. */
export const jobDocument = z
  .object({
    job_id: z.string(),
    status: jobStatus,
    progress: z.int().min(0).max(100),
    created_at: z.iso.datetime(),
    started_at: moment,
    completed_at: moment.describe('When it was completed, or failed.'),
    error: jobFailure.nullable(),
    status_url: z.string(),
    result_url: z.string(),
  })
  .meta({ id: 'ImageJob' });

export type JobDocument = z.infer<typeof jobDocument>;

export const variantDocument = z
  .object({
    name: z.string(),
    url: z.string(),
    format: imageFormat,
    content_type: z.string(),
    size: z.int().describe('In bytes.'),
    width: z.int(),
    height: z.int(),
  })
  .meta({ id: 'ImageVariant' });

export const resultDocument = z
  .object({
    job_id: z.string(),
    status: z.literal('completed'),
    created_at: z.iso.datetime(),
    completed_at: z.iso.datetime(),
    processing_ms: z.int(),
    original: originalImage,
    metadata: z.record(z.string(), z.string()).describe('The further fields of the form.'),
    variants: z.array(variantDocument),
    analysis: analysisDocument.nullable(),
  })
  .meta({ id: 'ImageResult' });

export type ResultDocument = z.infer<typeof resultDocument>;

export const historyDocument = z
  .object({
    jobs: z.array(
      jobDocument.extend({
        original: originalImage,
        thumbnail_url: z.string().nullable().describe('Of the smallest variant, once there is one.'),
      }),
    ),
    total: z.int(),
    next_cursor: z.string().nullable(),
  })
  .meta({ id: 'ImageHistory' });

export type HistoryItem = z.infer<typeof historyDocument>['jobs'][number];

export type HistoryDocument = z.infer<typeof historyDocument>;
