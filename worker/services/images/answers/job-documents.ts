import { isoTime } from '../../../platform/clock';
import type { HistoryItem, JobDocument, OriginalImage, ResultDocument } from '../documents/job-documents';
import { stateOf } from '../jobs/job-state';
import type { JobHead, JobRow } from '../memory/rows';
import { type Reached, resultUrl, statusUrl, variantUrl } from './urls';

/** Where the caller has reached the group, and when. */
export type Seen = Reached & { now: number };

export function jobDocumentOf(job: JobHead, seen: Seen): JobDocument {
  const { status, progress, started_at, completed_at, error } = stateOf(job, seen.now);
  return {
    job_id: job.id,
    status,
    progress,
    created_at: isoTime(job.created_at),
    started_at: timeOrNull(started_at),
    completed_at: timeOrNull(completed_at),
    error,
    status_url: statusUrl(job.id, seen),
    result_url: resultUrl(job.id, seen),
  };
}

type Original = Pick<JobHead, 'file_name' | 'size' | 'sha256'> & {
  facts: Pick<JobHead['facts'], 'format' | 'media_type' | 'width' | 'height'>;
};

export function originalOf({ file_name, facts, size, sha256 }: Original): OriginalImage {
  const { format, media_type: content_type, width, height } = facts;
  return { file_name, format, content_type, size, width, height, sha256 };
}

/** Of a job that is completed, which its document says. */
export function resultDocumentOf(job: JobRow, document: JobDocument, reached: Reached): ResultDocument {
  const { job_id, created_at, started_at, completed_at } = document;
  if (started_at === null || completed_at === null) throw new Error('A completed job has begun and ended.');
  return {
    job_id,
    status: 'completed',
    created_at,
    completed_at,
    processing_ms: Date.parse(completed_at) - Date.parse(started_at),
    original: originalOf(job),
    metadata: job.metadata,
    variants: variantsOf(job, reached),
    analysis: job.analysis,
  };
}

export function variantsOf(
  job: Pick<JobRow, 'id' | 'variants'>,
  reached: Reached,
): ResultDocument['variants'] {
  return job.variants.map((variant) => ({
    name: variant.name,
    url: variantUrl(job.id, variant, reached),
    format: variant.format,
    content_type: variant.media_type,
    size: variant.size,
    width: variant.width,
    height: variant.height,
  }));
}

export function historyItemOf(job: JobHead, seen: Seen): HistoryItem {
  const document = jobDocumentOf(job, seen);
  const isThere = document.status === 'completed' && job.thumbnail !== null;
  return {
    ...document,
    original: originalOf(job),
    thumbnail_url: isThere && job.thumbnail ? variantUrl(job.id, job.thumbnail, seen) : null,
  };
}

function timeOrNull(time: number | null): string | null {
  return time === null ? null : isoTime(time);
}
