import { isoTime } from '../../../platform/clock';
import { variantsOf } from '../answers/job-documents';
import { type Reached, resultUrl, statusUrl } from '../answers/urls';
import { endOf } from '../jobs/job-state';
import type { JobRow } from '../memory/rows';
import type { ImageEvent } from '../settings/webhook-config';

export function eventOf({ failure }: Pick<JobRow, 'failure'>): ImageEvent {
  return failure ? 'image.failed' : 'image.completed';
}

/** Told by the addresses that the upload was sent to. */
export function eventBody(job: JobRow, reached: Reached): Uint8Array {
  const type = eventOf(job);
  const ended = isoTime(endOf(job));
  const data = {
    job_id: job.id,
    status: job.failure ? 'failed' : 'completed',
    user: job.user,
    file_name: job.file_name,
    metadata: job.metadata,
    created_at: isoTime(job.created_at),
    completed_at: ended,
    status_url: statusUrl(job.id, reached),
    result_url: resultUrl(job.id, reached),
    ...(job.failure ? { error: job.failure } : { variants: variantsOf(job, reached) }),
  };
  return new TextEncoder().encode(JSON.stringify({ type, timestamp: ended, data }));
}
