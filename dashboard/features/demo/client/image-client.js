/** How long to wait before the next look: 0.5, 1, 2, 4, then 8 s, ± 10 % so that clients do not march in step. */
export function pollDelay(attempt, random = Math.random) {
  const wait = Math.min(500 * 2 ** attempt, 8000);
  return Math.round(wait * (0.9 + 0.2 * random()));
}

/** What is left to the caller: `RateLimit: "uploads";r=49;t=60`, `RateLimit-Policy: "uploads";q=50;w=60`. */
export function readRateLimit(headers) {
  const read = (name, key) => {
    const found = new RegExp(`;\\s*${key}=(\\d+)`).exec(headers.get(name) ?? '');
    return found ? Number(found[1]) : null;
  };
  return {
    limit: read('ratelimit-policy', 'q'),
    window: read('ratelimit-policy', 'w'),
    left: read('ratelimit', 'r'),
    resetsIn: read('ratelimit', 't'),
  };
}

/** A refusal. `retryAfter` is in seconds; null when the API does not say. */
export class ApiError extends Error {
  constructor(response, problem) {
    super(problem.detail ?? `The API answered ${response.status}.`);
    this.name = 'ApiError';
    this.status = response.status;
    this.code = problem.code ?? null;
    this.retryAfter = Number(response.headers.get('retry-after')) || null;
    this.rateLimit = readRateLimit(response.headers);
  }
}

/** Another try may help: too many requests, a server in trouble, no network. */
export function isTemporary(error) {
  if (error instanceof ApiError) return error.status === 429 || error.status >= 500;
  return error instanceof TypeError;
}

async function answerOf(response) {
  if (response.ok) return response;
  // Not every refusal on the way to an API is JSON.
  throw new ApiError(response, await response.json().catch(() => ({})));
}

/** Where tokens come from: the image API itself makes them for tests. */
export function testTokens(baseUrl, user, fetch = globalThis.fetch) {
  const url = `${baseUrl}/api/generate-token?user=${encodeURIComponent(user)}`;
  return async () => (await answerOf(await fetch(url))).json();
}

/** Where tokens come from: a login, refreshed from then on. */
export function loginTokens(authUrl, { email, password }, fetch = globalThis.fetch) {
  let refreshToken = null;
  const post = async (path, body) => {
    const headers = { 'content-type': 'application/json' };
    const sent = { method: 'POST', headers, body: JSON.stringify(body) };
    return (await answerOf(await fetch(`${authUrl}/api/auth/${path}`, sent))).json();
  };
  return async () => {
    const token = refreshToken;
    refreshToken = null;
    const given = token
      ? await post('refresh', { refresh_token: token })
      : await post('login', { email, password });
    refreshToken = given.refresh_token;
    return given;
  };
}

/** Keeps a token, and asks for the next one shortly before it ends or when it was refused. */
export function keepToken(request, now = Date.now) {
  let current = null;
  let renewAt = 0;
  let pending = null;
  async function renew() {
    const { access_token, expires_in } = await request();
    current = access_token;
    renewAt = now() + expires_in * 1000 - Math.min(30_000, expires_in * 100);
    return current;
  }
  return async (refused = null) => {
    if (current && current !== refused && now() < renewAt) return current;
    // Many may ask at once; one request is enough.
    pending ??= renew().finally(() => {
      pending = null;
    });
    return pending;
  };
}

export function createImageClient({ baseUrl, getToken, fetch = globalThis.fetch }) {
  async function call(path, { headers, ...request } = {}) {
    const url = new URL(path, `${baseUrl}/`);
    const send = (token) =>
      fetch(url.href, { ...request, headers: { ...headers, authorization: `Bearer ${token}` } });
    const token = await getToken();
    const response = await send(token);
    if (response.status !== 401) return answerOf(response);
    return answerOf(await send(await getToken(token)));
  }
  const read = async (path, request) => (await call(path, request)).json();

  return {
    /** The same key twice is one upload: after a lost answer it can safely be sent again. */
    async upload(file, { name = file.name, idempotencyKey = crypto.randomUUID(), signal } = {}) {
      const body = new FormData();
      body.set('image', file, name);
      const headers = { 'idempotency-key': idempotencyKey };
      const response = await call('api/upload', { method: 'POST', headers, body, signal });
      return { job: await response.json(), rateLimit: readRateLimit(response.headers) };
    },
    status: (job, request) => read(job.status_url, request),
    result: (job, request) => read(job.result_url, request),
    history: (limit = 20) => read(`api/history?limit=${limit}`),
    stressTest: (requests) =>
      read('api/stress-test', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ requests }),
      }),
    remove: (jobId) => call(`api/jobs/${jobId}`, { method: 'DELETE' }),
  };
}

function pause(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

/** Looks at a job until it is completed or has failed. */
export async function waitForJob(client, job, { sleep = pause, random, onLook, signal } = {}) {
  let leastWait = 0;
  for (let attempt = 0; ; attempt++) {
    await sleep(Math.max(pollDelay(attempt, random), leastWait), signal);
    try {
      const seen = await client.status(job, { signal });
      onLook?.(seen, attempt);
      if (seen.status === 'completed' || seen.status === 'failed') return seen;
      leastWait = 0;
    } catch (error) {
      if (!isTemporary(error)) throw error;
      leastWait = (error.retryAfter ?? 0) * 1000;
      onLook?.(error, attempt);
    }
  }
}
