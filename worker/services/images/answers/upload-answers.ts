import type { Answer, HeaderList } from '../../../engine/answer';
import type { Refusal } from '../../refusal';
import type { ImagesConfig } from '../config';
import { jsonAnswer } from './answers';
import { type Reached, resultUrl, statusUrl } from './urls';

type Limit = ImagesConfig['upload_limit'];

/** Seconds that a client should wait before it asks again. */
export const POLL_SECONDS = 1;

export function acceptedAnswer(jobId: string, reached: Reached, headers: HeaderList): Answer {
  const status_url = statusUrl(jobId, reached);
  const document = {
    job_id: jobId,
    status: 'queued',
    status_url,
    result_url: resultUrl(jobId, reached),
  };
  return jsonAnswer(202, document, [
    ['location', status_url],
    ['retry-after', String(POLL_SECONDS)],
    ...headers,
  ]);
}

/** As the draft of the IETF has them. */
export function limitHeaders({ uploads, per_seconds }: Limit, left: number, seconds: number): HeaderList {
  return [
    ['ratelimit-policy', `"uploads";q=${uploads};w=${per_seconds}`],
    ['ratelimit', `"uploads";r=${left};t=${seconds}`],
  ];
}

export function tooManyUploads(limit: Limit, seconds: number): Refusal {
  const { uploads, per_seconds } = limit;
  return {
    status: 429,
    code: 'rate_limited',
    title: 'Too many uploads',
    detail: `One user may upload ${uploads} images in ${per_seconds} seconds. Try again in ${seconds} seconds.`,
    step: 'upload_limit',
    members: { limit: uploads, window_seconds: per_seconds, retry_after: seconds },
    headers: [['retry-after', String(seconds)], ...limitHeaders(limit, 0, seconds)],
  };
}

export const KEY_CONFLICT: Refusal = {
  status: 422,
  code: 'idempotency_conflict',
  title: 'The idempotency key was used for something else',
  detail:
    'You have sent another upload with this Idempotency-Key in the last 24 hours. A key is for one upload and its repetitions.',
  step: 'idempotency',
};

export const BAD_KEY: Refusal = {
  status: 400,
  code: 'idempotency_key',
  title: 'The idempotency key cannot be used',
  detail: 'An Idempotency-Key has 1 to 255 visible characters of ASCII.',
  step: 'idempotency',
};
