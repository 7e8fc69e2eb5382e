import { KEPT_LENGTH } from '../engine/kept-body';
import { hmacSha256, sha256Hex } from '../platform/crypto';
import type { GatheredExchange } from './gathering';
import type { PendingExchange } from './pending-exchange';

type Body = PendingExchange['responseBody'];

/** What of a batch can only be told by digests, which have to be waited for. */
export type Digests = {
  /** The same for the same address within a project; the address cannot be had from it. */
  address(pending: PendingExchange): string | null;
  /** SHA-256 of a body that is not kept whole. */
  body(body: Body): string | undefined;
};

const ADDRESS_LENGTH = 12;
const encoder = new TextEncoder();

export async function digestsOf(exchanges: readonly GatheredExchange[], secret: string): Promise<Digests> {
  const addresses = new Map<string, string>();
  const bodies = new Map<Body, string>();
  for (const { like, requestBody, responseBody } of exchanges) {
    if (like.address !== null) addresses.set(addressKey(like, like.address), '');
    for (const body of [requestBody.read, responseBody]) if (isLong(body)) bodies.set(body, '');
  }
  await Promise.all([
    ...[...addresses.keys()].map(async (key) => {
      addresses.set(key, (await hmacSha256(secret, key)).slice(0, ADDRESS_LENGTH));
    }),
    ...[...bodies.keys()].map(async (body) => {
      bodies.set(body, await sha256Hex(bytesOf(body)));
    }),
  ]);
  return {
    address: (like) =>
      like.address === null ? null : (addresses.get(addressKey(like, like.address)) ?? null),
    body: (body) => bodies.get(body),
  };
}

function addressKey({ projectId }: PendingExchange, address: string): string {
  return `${projectId} ${address}`;
}

function isLong(body: Body): boolean {
  if (typeof body === 'string') return body.length > KEPT_LENGTH;
  return body instanceof Uint8Array && body.byteLength > KEPT_LENGTH;
}

function bytesOf(body: Body): Uint8Array {
  if (typeof body === 'string') return encoder.encode(body);
  return body instanceof Uint8Array ? body : new Uint8Array(0);
}
