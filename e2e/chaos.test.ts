import { execFile } from 'node:child_process';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Page } from 'playwright-core';
import { request } from 'undici';
import { beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser, useBrowser } from './browser.ts';
import { useOwnProject } from './own-project.ts';

/** What a client got to see of an answer, and how it failed, in its own words. */
type Seen = {
  status: number;
  fault: string | null;
  type: string | null;
  length: number | null;
  body: string;
  /** Null when the answer was whole. */
  failure: string | null;
  /** Milliseconds to the first byte of the answer, and to its end. */
  first: number;
  total: number;
};

const PATIENCE = 1500;

/** curl's exit code is its word for what went wrong. */
function curlSees(url: string): Promise<Seen> {
  const told = '%{stderr}%{http_code} %{time_starttransfer} %{time_total}\n%{header_json}';
  const args = ['--silent', '--max-time', String(PATIENCE / 1000), '--write-out', told, url];
  return new Promise((resolve) => {
    execFile('curl', args, { encoding: 'latin1' }, (error, stdout, stderr) => {
      const [line = '', ...json] = stderr.split('\n');
      const [status, first, total] = line.split(' ').map(Number);
      const headers: Record<string, string[]> = JSON.parse(json.join('\n'));
      resolve({
        status: status ?? 0,
        fault: headers['x-understudy-fault']?.[0] ?? null,
        type: headers['content-type']?.[0] ?? null,
        length: Number(headers['content-length']?.[0] ?? Number.NaN) || null,
        body: stdout,
        failure: error ? `exit ${error.code}` : null,
        first: (first ?? 0) * 1000,
        total: (total ?? 0) * 1000,
      });
    });
  });
}

async function undiciSees(url: string): Promise<Seen> {
  const began = performance.now();
  const seen: Seen = {
    status: 0,
    fault: null,
    type: null,
    length: null,
    body: '',
    failure: null,
    first: 0,
    total: 0,
  };
  try {
    const { statusCode, headers, body } = await request(url, {
      headersTimeout: PATIENCE,
      bodyTimeout: PATIENCE,
    });
    seen.first = performance.now() - began;
    seen.status = statusCode;
    seen.fault = headers['x-understudy-fault']?.toString() ?? null;
    seen.type = headers['content-type']?.toString() ?? null;
    seen.length = Number(headers['content-length']) || null;
    for await (const chunk of body) seen.body += Buffer.from(chunk).toString('latin1');
  } catch (error) {
    seen.failure = String((error as { code?: unknown }).code);
  }
  seen.total = performance.now() - began;
  return seen;
}

function chromiumSees(page: Page, url: string): Promise<Seen> {
  return page.evaluate(
    async ({ url, patience }) => {
      const began = performance.now();
      const seen: Seen = {
        status: 0,
        fault: null,
        type: null,
        length: null,
        body: '',
        failure: null,
        first: 0,
        total: 0,
      };
      try {
        const answer = await fetch(url, { signal: AbortSignal.timeout(patience), cache: 'no-store' });
        seen.first = performance.now() - began;
        seen.status = answer.status;
        seen.fault = answer.headers.get('x-understudy-fault');
        seen.type = answer.headers.get('content-type');
        seen.length = Number(answer.headers.get('content-length')) || null;
        const reader = answer.body?.getReader();
        for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
          seen.body += String.fromCharCode(...part.value);
        }
      } catch (error) {
        seen.failure = (error as Error).name;
      }
      seen.total = performance.now() - began;
      return seen;
    },
    { url, patience: PATIENCE },
  );
}

const BODY = { items: Array.from({ length: 40 }, (_, id) => ({ id, name: `thing ${id}`, price: id * 1.5 })) };
const TEXT = JSON.stringify(BODY);

/** How each client says that the connection ended too early, or before any answer, and that nothing came in time. */
const WORDS = {
  curl: { cut: 'exit 18', none: 'exit 52', late: 'exit 28' },
  undici: { cut: 'UND_ERR_SOCKET', none: 'UND_ERR_SOCKET', late: 'UND_ERR_HEADERS_TIMEOUT' },
  Chromium: { cut: 'TypeError', none: 'TypeError', late: 'TimeoutError' },
};

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe.each(['curl', 'undici', 'Chromium'] as const)('%s notices', (client) => {
  if (client === 'Chromium' && !hasBrowser) return test.skip('without a browser', () => {});
  const own = useOwnProject(`Chaos ${client}`);
  const browser = client === 'Chromium' ? useBrowser() : null;
  let page: Page | null = null;
  const { cut, none, late } = WORDS[client];

  beforeAll(async () => {
    await own.addEndpoint({ name: 'things', method: 'GET', path: '/things', response_body: BODY });
    page = (await browser?.page()) ?? null;
    await page?.goto(`${own.url()}/health`);
  });

  async function under(fault: object): Promise<Seen> {
    const chaos = { enabled: true, faults: [fault] };
    await own.admin.patch(`/api/groups/${own.group().id}`, { chaos });
    const url = `${own.url()}/things`;
    if (page) return chromiumSees(page, url);
    return client === 'curl' ? curlSees(url) : undiciSees(url);
  }

  test('latency, and gets the whole answer', async () => {
    const seen = await under({ fault: 'latency', delay: { type: 'fixed', milliseconds: 400 } });
    expect(seen).toMatchObject({ status: 200, failure: null, body: TEXT, fault: 'latency' });
    expect(seen.first).toBeGreaterThan(395);
  });

  test('a status', async () => {
    const seen = await under({ fault: 'status', status_codes: [503] });
    expect(seen).toMatchObject({ status: 503, failure: null, fault: 'status' });
  });

  test('a hang', async () => {
    const seen = await under({ fault: 'hang', milliseconds: 5000 });
    expect(seen).toMatchObject({ status: 0, failure: late, body: '' });
    expect(seen.total).toBeGreaterThan(PATIENCE - 10);
  });

  test('the end of a hang, when it has the patience', async () => {
    const seen = await under({ fault: 'hang', milliseconds: 300 });
    expect(seen).toMatchObject({ status: 0, failure: none, body: '' });
    expect(seen.total).toBeGreaterThan(295);
  });

  test('an empty answer', async () => {
    expect(await under({ fault: 'empty' })).toMatchObject({ status: 0, failure: none, body: '' });
  });

  test('a body of which nothing comes', async () => {
    const seen = await under({ fault: 'truncated', fraction: 0 });
    expect(seen).toMatchObject({ status: 200, failure: cut, length: TEXT.length, body: '' });
    expect(seen.fault).toBe(`truncated 0 of ${TEXT.length} bytes`);
  });

  test('a truncated body', async () => {
    const seen = await under({ fault: 'truncated', fraction: 0.5 });
    const half = Math.floor(TEXT.length / 2);
    expect(seen).toMatchObject({
      status: 200,
      failure: cut,
      length: TEXT.length,
      fault: `truncated ${half} of ${TEXT.length} bytes`,
    });
    expect(TEXT.startsWith(seen.body)).toBe(true);
    expect(seen.body.length).toBeLessThanOrEqual(half);
    if (client === 'curl') expect(seen.body).toHaveLength(half);
  });

  test('a body that dribbles in', async () => {
    const seen = await under({ fault: 'dribbled', chunks: 5, milliseconds: 800 });
    expect(seen).toMatchObject({
      status: 200,
      failure: null,
      body: TEXT,
      fault: 'dribbled 5 chunks in 800 ms',
    });
    expect(seen.total - seen.first).toBeGreaterThan(700);
  });

  test('JSON that is none', async () => {
    const seen = await under({ fault: 'malformed_json' });
    expect(seen).toMatchObject({ status: 200, failure: null, type: 'application/json' });
    expect(seen.fault).toMatch(/^malformed_json at character \d+$/);
    expect(isJson(seen.body)).toBe(false);
  });

  test('garbage, and that it ends early', async () => {
    const seen = await under({ fault: 'garbage', bytes: 500 });
    expect(seen).toMatchObject({
      status: 200,
      failure: cut,
      fault: expect.stringMatching(/^garbage 500 of \d+ bytes$/),
    });
    expect(isJson(seen.body)).toBe(false);
  });

  test('a wrong content type on the right body', async () => {
    const seen = await under({ fault: 'wrong_content_type' });
    expect(seen).toMatchObject({
      status: 200,
      failure: null,
      body: TEXT,
      fault: `wrong_content_type ${seen.type}`,
    });
    expect(seen.type).not.toMatch('application/json');
  });

  test('a random header on the right body', async () => {
    const seen = await under({ fault: 'random_header' });
    expect(seen).toMatchObject({ status: 200, failure: null, body: TEXT });
    expect(seen.fault).toMatch(/^random_header x-[a-z]{8}$/);
  });

  test('a random status on the right body', async () => {
    const seen = await under({ fault: 'random_status', status_codes: [418] });
    expect(seen).toMatchObject({ status: 418, failure: null, body: TEXT, fault: 'random_status 418' });
  });

  test('a body that has nothing to do with it', async () => {
    const seen = await under({ fault: 'random_body' });
    expect(seen).toMatchObject({
      status: 200,
      failure: null,
      type: 'application/json',
      fault: 'random_body',
    });
    expect(isJson(seen.body)).toBe(true);
    expect(seen.body).not.toBe(TEXT);
  });
});

const ALL = [
  'status',
  'hang',
  'empty',
  'truncated',
  'dribbled',
  'malformed_json',
  'garbage',
  'wrong_content_type',
  'random_header',
  'random_status',
  'random_body',
  'contract_violation',
];
const SHORT = { hang: { milliseconds: 20 }, dribbled: { chunks: 3, milliseconds: 20 } };
const ALL_FAULTS = ALL.map((fault) => ({
  fault,
  probability: 0.08,
  ...(fault in SHORT && SHORT[fault as keyof typeof SHORT]),
}));

const SCHEMA = {
  type: 'object',
  required: ['items'],
  properties: {
    items: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['id', 'name', 'price'],
        properties: {
          id: { type: 'integer', minimum: 0 },
          name: { type: 'string', pattern: '^thing [0-9]+$' },
          price: { type: 'number', multipleOf: 0.5 },
        },
      },
    },
  },
};

/** Everything of an answer that a client can keep: status, headers in their order, body, and how it ended. */
async function bytesOf(url: string, seed: string | null) {
  const seen = { status: 0, headers: [] as string[], body: '', failure: null as string | null };
  try {
    const headers = seed === null ? {} : { 'x-understudy-seed': seed };
    const { statusCode, headers: sent, body } = await request(url, { headers });
    seen.status = statusCode;
    seen.headers = Object.entries(sent).map(([name, value]) => `${name}: ${value}`);
    for await (const chunk of body) seen.body += Buffer.from(chunk).toString('latin1');
  } catch (error) {
    seen.failure = String((error as { code?: unknown }).code);
  }
  return seen;
}

const headerOf = ({ headers }: { headers: string[] }, name: string) =>
  headers.find((header) => header.startsWith(`${name}: `))?.slice(name.length + 2);

describe('with every fault about,', () => {
  const own = useOwnProject('Chaos again');
  const window = { burst: { length: 3, every: 4 } };

  beforeAll(async () => {
    await own.addEndpoint({
      name: 'things',
      method: 'GET',
      path: '/things',
      response_body: BODY,
      response_schema: SCHEMA,
    });
    await own.addEndpoint({ name: 'thing', method: 'GET', path: '/things/:id', response_body: 'one' });
    await own.addEndpoint({
      name: 'calm',
      method: 'GET',
      path: '/calm',
      response_body: 'calm',
      chaos_mode: false,
    });
  });

  const setChaos = (chaos: object) => own.admin.patch(`/api/groups/${own.group().id}`, { chaos });

  test('the seed of an answer makes the same answer, byte for byte, and so does one of the client', async () => {
    await setChaos({ enabled: true, faults: ALL_FAULTS, window });
    const url = `${own.url()}/things`;
    const kinds = new Set<string>();
    for (let round = 0; round < 100; round++) {
      const mine = round % 2 === 0 ? `mine-${round}` : null;
      const first = await bytesOf(url, mine);
      const seed = mine ?? headerOf(first, 'x-understudy-seed');
      kinds.add(headerOf(first, 'x-understudy-fault')?.split(' ')[0] ?? String(first.failure));
      // Without any answer there is no seed in it; the log has it.
      if (seed !== undefined) expect(await bytesOf(url, seed)).toEqual(first);
    }
    expect(kinds.size).toBeGreaterThan(8);
  });

  test('a twin answers as its endpoint does, and always broken', async () => {
    await setChaos({ enabled: false, faults: ALL_FAULTS, window: null });
    for (let seed = 0; seed < 40; seed++) {
      const { failure, ...seen } = await bytesOf(`${own.url()}/things/chaos`, `twin-${seed}`);
      expect(failure ?? headerOf(seen, 'x-understudy-fault')).toMatch(/./);
      expect(seen.body).not.toBe('one');
    }
    expect(headerOf(await bytesOf(`${own.url()}/things`, null), 'x-understudy-fault')).toBeUndefined();
    expect((await bytesOf(`${own.url()}/calm/chaos`, null)).status).toBe(404);
  });

  test('an endpoint that is left out of it stays whole', async () => {
    await setChaos({ enabled: true, error_rate: 1, faults: null, window: null });
    expect((await bytesOf(`${own.url()}/things`, null)).status).toBe(500);
    expect(await bytesOf(`${own.url()}/calm`, null)).toMatchObject({ status: 200, body: 'calm' });
  });

  test('an answer that violates its contract is, for ajv, wrong at the place that it names and nowhere else', async () => {
    await setChaos({
      enabled: true,
      error_rate: null,
      faults: [{ fault: 'contract_violation' }],
      window: null,
    });
    const validate = new Ajv2020({ allErrors: true, strict: false }).compile(SCHEMA);
    const places = new Set<string>();
    for (let seed = 0; seed < 40; seed++) {
      const seen = await bytesOf(`${own.url()}/things`, `broken-${seed}`);
      expect(seen).toMatchObject({ status: 200, failure: null });
      const [name, pointer = '', keyword = ''] = headerOf(seen, 'x-understudy-fault')?.split(' ') ?? [];
      expect(name).toBe('contract_violation');
      expect(validate(JSON.parse(seen.body))).toBe(false);
      const errors = (validate.errors ?? []).map((error) => `${error.instancePath} ${error.keyword}`);
      expect(errors).toEqual([`${pointer === '#' ? '' : pointer} ${keyword}`]);
      places.add(keyword);
    }
    expect(places.size).toBeGreaterThan(4);
  });
});

describe('the log', () => {
  const own = useOwnProject('Chaos log');
  test.each([
    ['a hang', { fault: 'hang', milliseconds: 4000 }, 'hang 4000 ms'],
    ['latency', { fault: 'latency', delay: { type: 'fixed', milliseconds: 2500 } }, 'latency'],
  ])('has an exchange whose client lost patience with %s', async (_, fault, name) => {
    await own.addEndpoint({ name: 'x', method: 'GET', path: `/${name.slice(0, 4)}`, response_body: 'x' });
    await own.admin.patch(`/api/groups/${own.group().id}`, { chaos: { enabled: true, faults: [fault] } });
    const total = async () =>
      (await own.admin.get<{ traffic: { total: number } }>(statsPath())).traffic.total;
    const statsPath = () => new URL(`${own.url()}/stats`).pathname;
    const before = await total();
    expect((await curlSees(`${own.url()}/${name.slice(0, 4)}`)).failure).toBe('exit 28');
    await expect.poll(total, { timeout: 6000 }).toBe(before + 1);
  });
});
