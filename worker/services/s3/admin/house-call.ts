import type { Answer } from '../../../engine/answer';
import { createRandom } from '../../../engine/random';
import type { MockRequest } from '../../service';
import type { S3Context } from '../compiled';
import type { DetectedOperation } from '../operations/detect-operation';
import { openCall } from '../request/open-call';
import { storeOf } from '../store-of';
import { type AdminStore, openAdminStore, type StorageDeps } from './admin-store';
import { mockAddress } from './presign-in-store';
import { saidByStore } from './said-by-store';

export type HouseAsked = {
  world: string;
  operation: DetectedOperation;
  request: Request;
  /** Of the request, those that are meant for S3. */
  headers: Headers;
};

/** An operation of S3 as its own clients' is carried out, for the dashboard: trusted, and never struck by a fault. */
export async function houseCall(deps: StorageDeps, asked: HouseAsked): Promise<Answer> {
  const store = await openAdminStore(deps, asked.world);
  const context = contextOf(deps, asked, store);
  const { HANDLERS } = await import('../handlers/handlers');
  const call = openCall({
    operation: asked.operation,
    request: mockRequestOf(asked, context.baseUrl),
    context,
    verified: {
      kind: 'signed',
      accessKey: store.compiled.accounts.firstKey?.accessKey ?? '',
      version: 'v4',
      via: 'header',
      payload: { kind: 'unsigned' },
    },
    checking: { findKey: store.compiled.accounts.findKey, now: context.now, mode: 'strict' },
    strikes: { isStruckBy: () => false, struck: new Set() },
    store: storeOf(context),
  });
  const trusted = {
    ...call,
    asker: (...about: Parameters<typeof call.asker>) => trust(call.asker(...about)),
  };
  return saidByStore(HANDLERS[asked.operation.name](trusted));
}

function trust<Asker>(asker: Asker): Asker & { isTrusted: true } {
  return { ...asker, isTrusted: true };
}

function contextOf(deps: StorageDeps, { world, request }: HouseAsked, store: AdminStore): S3Context {
  const { group, ports, projectNow } = deps;
  const dice = ports.ids.next();
  return {
    group,
    config: store.config,
    compiled: store.compiled,
    ports,
    now: projectNow,
    world,
    random: createRandom(dice),
    seed: { dice, at: null, gate: null, call: null, isGiven: false },
    why: { outcome: 'answered' },
    explains: false,
    baseUrl: mockAddress(deps, request.url),
    // What the dashboard does is no traffic of the mock.
    recordSent: () => {},
  };
}

function mockRequestOf({ request, headers }: HouseAsked, baseUrl: string): MockRequest {
  let reading: Promise<Uint8Array> | null = null;
  const bytes = () => {
    reading ??= request.arrayBuffer().then((buffer) => new Uint8Array(buffer));
    return reading;
  };
  const { host, pathname } = new URL(baseUrl);
  return {
    method: request.method,
    path: '/',
    query: '',
    url: request.url,
    headers,
    headerList: [...headers],
    clientIp: '127.0.0.1',
    hasBody: request.body !== null,
    bytes,
    text: async () => new TextDecoder().decode(await bytes()),
    bytesUpTo: async (most) => {
      const whole = await bytes();
      return whole.byteLength > most ? null : whole;
    },
    stream: () => (reading ? streamOf(reading) : request.body),
    peek: async (most) => (await bytes()).subarray(0, most),
    reach: { mount: pathname, host, innerHost: null, hostPrefix: null, acceptEncoding: null },
  };
}

function streamOf(reading: Promise<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async start(controller) {
      controller.enqueue(await reading);
      controller.close();
    },
  });
}
