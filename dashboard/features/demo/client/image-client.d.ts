import type { HistoryDocument, JobDocument, ResultDocument, StressReport } from '../../../api/worker-types';

export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

export type RateLimit = {
  limit: number | null;
  window: number | null;
  left: number | null;
  resetsIn: number | null;
};

export type GivenToken = { access_token: string; expires_in: number };
export type TokenRequest = () => Promise<GivenToken>;
/** The one that was refused, so that another is asked for. */
export type GetToken = (refused?: string | null) => Promise<string>;

export type JobAddresses = Pick<JobDocument, 'status_url' | 'result_url'>;
export type AcceptedJob = JobAddresses & Pick<JobDocument, 'job_id' | 'status'>;

type Signalled = { signal?: AbortSignal | undefined };

export type ImageClient = {
  upload(
    file: Blob,
    options?: Signalled & { name?: string; idempotencyKey?: string },
  ): Promise<{ job: AcceptedJob; rateLimit: RateLimit }>;
  status(job: JobAddresses, options?: Signalled): Promise<JobDocument>;
  result(job: JobAddresses, options?: Signalled): Promise<ResultDocument>;
  history(limit?: number): Promise<HistoryDocument>;
  stressTest(requests: number): Promise<StressReport>;
  remove(jobId: string): Promise<Response>;
};

export class ApiError extends Error {
  constructor(response: Response, problem: { detail?: string; code?: string });
  readonly status: number;
  readonly code: string | null;
  readonly retryAfter: number | null;
  readonly rateLimit: RateLimit;
}

export function pollDelay(attempt: number, random?: () => number): number;
export function readRateLimit(headers: Headers): RateLimit;
export function isTemporary(error: unknown): boolean;
export function testTokens(baseUrl: string, user: string, fetch?: Fetch): TokenRequest;
export function loginTokens(
  authUrl: string,
  credentials: { email: string; password: string },
  fetch?: Fetch,
): TokenRequest;
export function keepToken(request: TokenRequest, now?: () => number): GetToken;
export function createImageClient(options: {
  baseUrl: string;
  getToken: GetToken;
  fetch?: Fetch;
}): ImageClient;
export function waitForJob(
  client: Pick<ImageClient, 'status'>,
  job: JobAddresses,
  options?: Signalled & {
    sleep?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
    random?: () => number;
    /** What was seen, or why nothing was. */
    onLook?: (seen: JobDocument | Error, attempt: number) => void;
  },
): Promise<JobDocument>;
