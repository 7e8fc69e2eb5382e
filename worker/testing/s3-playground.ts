import { env } from 'cloudflare:test';
import type * as z from 'zod';
import { groupMeasures } from '../engine/log-measures/group-measures';
import { mergeMetrics } from '../engine/log-measures/metrics';
import { createRandom } from '../engine/random';
import { openBucketIndex } from '../objects/open-bucket-index';
import { systemClock } from '../platform/clock';
import { openDatabase } from '../platform/database';
import { randomIds } from '../platform/ids';
import { createOutbound } from '../platform/outbound/outbound';
import type { Ports } from '../services/ports';
import { compileS3 } from '../services/s3/compiled';
import { s3Config } from '../services/s3/config';
import { handleS3 } from '../services/s3/handler';
import type { MockRequest } from '../services/service';
import { outgoing } from '../traffic/outgoing';

export type S3Request = {
  query?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array | ReadableStream<Uint8Array> | null;
  /** The access key, or null for a stranger. Signatures are not looked at. */
  as?: string | null;
};

export type S3Answered = {
  status: number;
  headers: Headers;
  bytes: Uint8Array;
  text: string;
  /** The code of a refusal. */
  code: string | null;
};

export const OWNER_KEY = 'owner-key';
export const FRIEND_KEY = 'friend-key';

const MOUNT = '/m/demo/files';
const ORIGIN = 'http://localhost:8787';
const ACCOUNTS = [
  { name: 'owner', email: 'owner@example.com', keys: [{ access_key: OWNER_KEY, secret_key: 'secret' }] },
  { name: 'friend', email: 'friend@example.com', keys: [{ access_key: FRIEND_KEY, secret_key: 'secret' }] },
];

type Said = z.input<typeof s3Config>;

/** A store of its own behind the whole service, with a clock that is set by hand and no signatures. */
export async function openS3(said: Said = {}, groupId = randomIds.next(), rowBytes = 32_768) {
  const config = s3Config.parse({ accounts: ACCOUNTS, signatures: 'lenient', ...said });
  const compiled = await compileS3(config);
  const clock = { now: Date.UTC(2026, 0, 15, 10, 30) };
  const background: Promise<unknown>[] = [];
  const ports: Ports = {
    db: openDatabase(env.DB),
    clock: systemClock,
    ids: randomIds,
    blobs: env.BLOBS,
    rowBytes,
    memory: () => {
      throw new Error('A store keeps nothing in the memory of a group.');
    },
    store: (id) => openBucketIndex(env.BUCKET_INDEX.getByName(id), id),
    exchanges: async () => [],
    measures: async () => groupMeasures(mergeMetrics([]), ''),
    neighbours: async () => [],
    neighbour: async () => null,
    addressOf: ({ slug, project }) => `http://localhost:8787/m/${project.slug}/${slug}`,
    outbound: createOutbound({ allowPrivate: false, fetch }),
    waitUntil: (work) => {
      background.push(work);
    },
    wait: (ms) => scheduler.wait(ms),
  };

  async function send(method: string, path: string, sent: S3Request = {}): Promise<Response> {
    const request = mockRequest(method, path, sent);
    const seed = { dice: randomIds.next(), at: null, gate: null, call: null, isGiven: false };
    const answer = await handleS3(request, {
      group: {
        id: groupId,
        slug: 'files',
        name: 'Files',
        description: '',
        kind: 's3',
        version: 1,
        project: { id: 'project', slug: 'demo', name: 'Demo', organization_id: 'organization' },
      },
      config,
      compiled,
      ports,
      now: clock.now,
      world: 'main',
      random: createRandom(seed.dice),
      seed,
      why: { outcome: '' },
      explains: false,
      baseUrl: `${ORIGIN}${MOUNT}`,
      recordSent: () => undefined,
    });
    return outgoing(answer, { method, seed: seed.dice, isSandboxed: false }, [], ports).response;
  }

  return {
    groupId,
    clock,
    /** The same store with other settings. */
    withFaults: (faults: Said['faults']) => openS3({ ...said, faults }, groupId, rowBytes),
    send,
    async call(method: string, path: string, sent: S3Request = {}): Promise<S3Answered> {
      const { status, headers, ...rest } = await read(await send(method, path, sent));
      return { status, headers, ...rest };
    },
    /** How many bytes of the group are outside of its rows. */
    async blobs(): Promise<number> {
      const { objects } = await env.BLOBS.list({ prefix: `s3/${groupId}/` });
      return objects.reduce((sum, { size }) => sum + size, 0);
    },
  };
}

async function read(response: Response): Promise<S3Answered> {
  const { status, headers } = response;
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  return { status, headers, bytes, text, code: /<Code>([^<]*)<\/Code>/.exec(text)?.[1] ?? null };
}

function mockRequest(
  method: string,
  path: string,
  { query = '', headers = {}, body = null, as }: S3Request,
): MockRequest {
  const all = new Headers({ 'x-amz-date': '20260115T103000Z', ...headers });
  if (as !== null) all.set('authorization', authorization(as ?? OWNER_KEY));
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const length = bytes instanceof ReadableStream ? null : (bytes?.byteLength ?? 0);
  if (length !== null && !all.has('content-length')) all.set('content-length', String(length));
  const stream = () => (bytes === null ? null : new Response(bytes).body);
  const whole = async () => new Uint8Array(await new Response(stream()).arrayBuffer());
  let reading: Promise<Uint8Array> | null = null;
  return {
    method,
    path,
    query,
    url: `${ORIGIN}${MOUNT}${path}${query && `?${query}`}`,
    headers: all,
    headerList: [...all],
    clientIp: '127.0.0.1',
    hasBody: bytes !== null,
    bytes: () => {
      reading ??= whole();
      return reading;
    },
    text: async () => new TextDecoder().decode(await whole()),
    bytesUpTo: async (most) => {
      const all = await whole();
      return all.byteLength > most ? null : all;
    },
    stream,
    peek: async (most) => (await whole()).subarray(0, most),
    reach: { mount: MOUNT, host: 'localhost:8787', innerHost: null, hostPrefix: null, acceptEncoding: null },
  };
}

function authorization(accessKey: string): string {
  const scope = `${accessKey}/20260115/us-east-1/s3/aws4_request`;
  return `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=${'0'.repeat(64)}`;
}
