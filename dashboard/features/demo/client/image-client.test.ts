import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { JobDocument } from '../../../api/worker-types';
import {
  ApiError,
  createImageClient,
  isTemporary,
  keepToken,
  loginTokens,
  pollDelay,
  readRateLimit,
  testTokens,
  waitForJob,
} from './image-client.js';

const BASE = 'http://localhost:8787/m/shop/images';
const JOB = { status_url: `${BASE}/api/status/job_1`, result_url: `${BASE}/api/result/job_1` };
const LIMITS = { 'ratelimit-policy': '"uploads";q=50;w=60', ratelimit: '"uploads";r=49;t=58' };

const document = (status: JobDocument['status'], progress = 0): JobDocument => ({
  ...JOB,
  job_id: 'job_1',
  status,
  progress,
  created_at: '2026-01-01T00:00:00Z',
  started_at: null,
  completed_at: null,
  error: null,
});

const refusal = (status: number, headers: Record<string, string> = {}) =>
  new ApiError(new Response(null, { status, headers }), { code: 'images.refused', detail: 'No.' });

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('waiting for a job', () => {
  test('the pauses double from half a second to eight, each by a tenth more or less', () => {
    const pauses = (random: number) =>
      [0, 1, 2, 3, 4, 5, 20].map((attempt) => pollDelay(attempt, () => random));
    expect(pauses(0.5)).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000]);
    expect(pauses(0)).toEqual([450, 900, 1800, 3600, 7200, 7200, 7200]);
    expect(pauses(1)).toEqual([550, 1100, 2200, 4400, 8800, 8800, 8800]);
  });

  /** When looks were taken, in milliseconds from the beginning, and what came of it. */
  async function followed(answers: (JobDocument | Error)[]) {
    const begun = Date.now();
    const looks: number[] = [];
    const seen: (JobDocument | Error)[] = [];
    const left = [...answers];
    const status = async () => {
      looks.push(Date.now() - begun);
      const answer = left.shift();
      if (!answer || answer instanceof Error) throw answer;
      return answer;
    };
    const done = waitForJob({ status }, JOB, { random: () => 0.5, onLook: (each) => void seen.push(each) });
    const settled = Promise.allSettled([done]);
    await vi.runAllTimersAsync();
    const [outcome] = await settled;
    return { looks, seen, outcome };
  }

  test('it is looked at after 0.5, 1, 2, 4, 8 and 8 seconds, until it is completed', async () => {
    const states = [
      ...Array.from({ length: 5 }, () => document('processing', 40)),
      document('completed', 100),
    ];
    const { looks, seen, outcome } = await followed(states);
    expect(looks).toEqual([500, 1500, 3500, 7500, 15_500, 23_500]);
    expect(seen).toEqual(states);
    expect(outcome).toEqual({ status: 'fulfilled', value: states[5] });
  });

  test('a job that has failed is looked at no more', async () => {
    const { looks } = await followed([document('failed')]);
    expect(looks).toEqual([500]);
  });

  test('it waits as long as it is told to, and goes on when the network is back', async () => {
    const { looks } = await followed([
      refusal(429, { 'retry-after': '5' }),
      new TypeError('Failed to fetch'),
      refusal(503),
      document('completed'),
    ]);
    expect(looks).toEqual([500, 5500, 7500, 11_500]);
  });

  test('a refusal that will not change ends it', async () => {
    const gone = refusal(404);
    const { looks, outcome } = await followed([gone]);
    expect(looks).toEqual([500]);
    expect(outcome).toEqual({ status: 'rejected', reason: gone });
  });

  test('stopped amid a pause, it asks nothing more', async () => {
    const stop = new AbortController();
    const status = vi.fn(async () => document('processing'));
    const done = Promise.allSettled([
      waitForJob({ status }, JOB, { random: () => 0.5, signal: stop.signal }),
    ]);
    await vi.advanceTimersByTimeAsync(600);
    stop.abort();
    await vi.runAllTimersAsync();
    expect(await done).toMatchObject([{ status: 'rejected', reason: { name: 'AbortError' } }]);
    expect(status).toHaveBeenCalledTimes(1);
  });
});

describe('tokens', () => {
  test('one is asked for once, kept, and replaced shortly before it ends', async () => {
    let made = 0;
    const request = vi.fn(async () => ({ access_token: `token ${++made}`, expires_in: 3600 }));
    const getToken = keepToken(request);
    expect(await Promise.all([getToken(), getToken()])).toEqual(['token 1', 'token 1']);
    vi.setSystemTime(Date.now() + 3_569_000);
    expect(await getToken()).toBe('token 1');
    vi.setSystemTime(Date.now() + 2_000);
    expect(await getToken()).toBe('token 2');
  });

  test('of a short one the last tenth is left out', async () => {
    let made = 0;
    const getToken = keepToken(async () => ({ access_token: `token ${++made}`, expires_in: 10 }));
    await getToken();
    vi.setSystemTime(Date.now() + 8_900);
    expect(await getToken()).toBe('token 1');
    vi.setSystemTime(Date.now() + 200);
    expect(await getToken()).toBe('token 2');
  });

  test('a token that was refused is renewed once, and only for who still has the old one', async () => {
    let made = 0;
    const getToken = keepToken(async () => ({ access_token: `token ${++made}`, expires_in: 3600 }));
    const first = await getToken();
    expect(await Promise.all([getToken(first), getToken(first)])).toEqual(['token 2', 'token 2']);
    expect(await getToken(first)).toBe('token 2');
  });

  test('a failed request is no token: the next one asks again', async () => {
    const request = vi.fn(async () => ({ access_token: 'token', expires_in: 60 }));
    request.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const getToken = keepToken(request);
    await expect(getToken()).rejects.toThrow('Failed to fetch');
    expect(await getToken()).toBe('token');
  });

  test('the image API makes one for any user', async () => {
    const fetch = vi.fn(async (_: string) => Response.json({ access_token: 'made', expires_in: 60 }));
    expect(await testTokens(BASE, 'a b', fetch)()).toMatchObject({ access_token: 'made' });
    expect(fetch).toHaveBeenCalledWith(`${BASE}/api/generate-token?user=a%20b`);
  });

  test('a login is refreshed, and made anew when the refresh is refused', async () => {
    const paths: string[] = [];
    const fetch = async (url: string) => {
      paths.push(url.split('/').at(-1) ?? '');
      if (paths.length === 3) return Response.json({ detail: 'Revoked.' }, { status: 401 });
      return Response.json({ access_token: 'access', refresh_token: 'refresh', expires_in: 60 });
    };
    const request = loginTokens(`${BASE}/auth`, { email: 'a@example.com', password: 'p' }, fetch);
    await request();
    await request();
    await expect(request()).rejects.toThrow('Revoked.');
    await request();
    expect(paths).toEqual(['login', 'refresh', 'refresh', 'login']);
  });
});

describe('calls', () => {
  function client(answer: (token: string | null, request: Request) => Response) {
    const sent: Request[] = [];
    const getToken = keepToken(async () => ({ access_token: `token-${sent.length}`, expires_in: 3600 }));
    const fetch = async (url: string, init?: RequestInit) => {
      const request = new Request(url, init);
      sent.push(request);
      return answer(request.headers.get('authorization'), request);
    };
    return { sent, client: createImageClient({ baseUrl: BASE, getToken, fetch }) };
  }

  test('an upload is one field of a form, with a key of its own and the allowance that is left', async () => {
    const { sent, client: api } = client(() =>
      Response.json({ ...JOB, job_id: 'job_1', status: 'queued' }, { status: 202, headers: LIMITS }),
    );
    const { job, rateLimit } = await api.upload(new Blob(['png']), {
      name: 'cat.png',
      idempotencyKey: 'key',
    });
    expect(job.job_id).toBe('job_1');
    expect(rateLimit).toEqual({ limit: 50, window: 60, left: 49, resetsIn: 58 });
    const [request] = sent;
    expect(request?.url).toBe(`${BASE}/api/upload`);
    expect(request?.headers.get('idempotency-key')).toBe('key');
    const image = (await request?.formData())?.get('image');
    expect(image).toMatchObject({ name: 'cat.png', size: 3 });
  });

  test('a refused token is renewed and the call made once more', async () => {
    const { sent, client: api } = client((token) =>
      token === 'Bearer token-0' ? new Response(null, { status: 401 }) : Response.json(document('queued')),
    );
    expect(await api.status(JOB)).toMatchObject({ status: 'queued' });
    expect(sent.map((request) => request.headers.get('authorization'))).toEqual([
      'Bearer token-0',
      'Bearer token-1',
    ]);
  });

  test('who is refused again is told why', async () => {
    const detail = { code: 'images.token_refused', detail: 'It has expired.' };
    const { sent, client: api } = client(() => Response.json(detail, { status: 401 }));
    await expect(api.history()).rejects.toMatchObject({
      status: 401,
      ...{ code: detail.code },
      message: detail.detail,
    });
    expect(sent).toHaveLength(2);
  });

  test('a refusal that is not JSON, and one that says how long to wait', async () => {
    const { client: api } = client((_, { method }) =>
      method === 'DELETE'
        ? new Response('<h1>', { status: 502 })
        : Response.json({}, { status: 429, headers: { ...LIMITS, 'retry-after': '7' } }),
    );
    await expect(api.remove('job_1')).rejects.toMatchObject({ status: 502, code: null, retryAfter: null });
    const limited = await api.history().catch((error: unknown) => error);
    expect(limited).toMatchObject({ status: 429, retryAfter: 7, rateLimit: { limit: 50, left: 49 } });
    expect(isTemporary(limited)).toBe(true);
    expect(isTemporary(refusal(415))).toBe(false);
    expect(isTemporary(new TypeError('Failed to fetch'))).toBe(true);
  });

  test('an answer without limits tells of none', () => {
    expect(readRateLimit(new Headers())).toEqual({ limit: null, window: null, left: null, resetsIn: null });
  });
});
