import { sha256Hex } from '../../../platform/crypto';
import type { NewEvent } from '../memory/keep-event';
import type { FailFirstConfig } from '../settings/answer-config';

/** Enough that no two bodies have the same, and short, for it is an index. */
const DIGEST_LENGTH = 32;

/** Whose attempts are counted. Another try of a sender without ids is known by the same body at the same path. */
export async function countedName(
  per: FailFirstConfig['per'],
  { client_id, delivery_id, method, path }: NewEvent,
  body: Uint8Array,
): Promise<string> {
  if (per === 'client') return `client ${client_id}`;
  if (delivery_id !== null) return `delivery ${client_id} ${delivery_id}`;
  const digest = (await sha256Hex(body)).slice(0, DIGEST_LENGTH);
  return `body ${client_id} ${digest} ${method} ${path.slice(0, 500)}`;
}
