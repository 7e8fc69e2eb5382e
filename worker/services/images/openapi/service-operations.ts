import type { ImagesConfig } from '../config';
import { queryParameter, type Told } from './operation-parts';
import { SAMPLE_JOB, SAMPLE_TIME, SAMPLE_TOKEN } from './samples';
import { reference } from './schemas';

const NO_TOKEN = 'The token is missing, or refused.';

export function serviceOperations(config: ImagesConfig, service: string): Told[] {
  return [tokenOf(config), stressOf(config), healthOf(service)];
}

function tokenOf({ tokens }: ImagesConfig): Told {
  return {
    method: 'get',
    path: '/api/generate-token',
    id: 'generateToken',
    summary: 'Make a token of any user',
    tag: 'service',
    parameters: [
      queryParameter('user', 'The `sub` of the token; a new guest when it is left out.', { type: 'string' }),
      queryParameter('expires_in', 'Seconds that it is good for.', { type: 'integer', minimum: 1 }),
    ],
    good: {
      status: 200,
      description: 'The token, and what it says.',
      schema: 'ImageToken',
      example: {
        token: SAMPLE_TOKEN,
        access_token: SAMPLE_TOKEN,
        token_type: 'bearer',
        expires_in: tokens.lifetime_seconds,
        expires_at: SAMPLE_TIME,
        claims: { sub: 'alice' },
      },
    },
    refusals: { 400: 'The query is not valid.' },
    captures: { access_token: '$response.body#/access_token' },
  };
}

function stressOf({ tokens, upload_limit: { uploads, per_seconds } }: ImagesConfig): Told {
  return {
    method: 'post',
    path: '/api/stress-test',
    id: 'stressTest',
    summary: 'See the limit of uploads at work',
    description: 'Uploads a small picture again and again, as you, and counts what was accepted.',
    tag: 'service',
    isProtected: tokens.required,
    body: { 'application/json': { schema: reference('StressWish'), example: { requests: 3 } } },
    good: {
      status: 200,
      description: 'What each of them was answered.',
      schema: 'StressReport',
      example: {
        requests: 1,
        accepted: 1,
        rate_limited: 0,
        limit: uploads,
        window_seconds: per_seconds,
        first_limited: null,
        retry_after: null,
        results: [
          {
            number: 1,
            status: 202,
            job_id: SAMPLE_JOB,
            remaining: Math.max(0, uploads - 1),
            retry_after: null,
          },
        ],
      },
    },
    refusals: { 400: 'The body is not valid.', 401: NO_TOKEN },
    // Whoever runs all requests need not have a file at hand.
    captures: { job_id: '$response.body#/results/0/job_id' },
  };
}

function healthOf(service: string): Told {
  return {
    method: 'get',
    path: '/health',
    id: 'health',
    summary: 'Whether the service is well, and its jobs',
    tag: 'service',
    good: {
      status: 200,
      description: 'It is well.',
      schema: 'Health',
      example: {
        status: 'healthy',
        service,
        timestamp: SAMPLE_TIME,
        jobs: { queued: 0, processing: 1, completed: 12, failed: 0 },
      },
    },
  };
}
