import type { WholeImageJob } from '../../../../api/image-queries';

type ClientDocument = { of: 'result' | 'status' | 'failure'; body: object };

/** What /api/result answers of a job, with addresses as seen from `here`: the result, or else how far it is. */
export function clientDocument(job: WholeImageJob, here: (url: string) => string): ClientDocument {
  const { job_id, status, progress, created_at, started_at, completed_at, error, status_url, result_url } =
    job;
  if (status === 'completed' && started_at !== null && completed_at !== null) {
    const { original, metadata, analysis } = job;
    const variants = job.variants.map((variant) => ({ ...variant, url: here(variant.url) }));
    const processing_ms = Date.parse(completed_at) - Date.parse(started_at);
    const body = {
      job_id,
      status,
      created_at,
      completed_at,
      processing_ms,
      original,
      metadata,
      variants,
      analysis,
    };
    return { of: 'result', body };
  }
  const body = {
    job_id,
    status,
    progress,
    created_at,
    started_at,
    completed_at,
    error,
    status_url,
    result_url,
  };
  return { of: status === 'failed' ? 'failure' : 'status', body };
}
