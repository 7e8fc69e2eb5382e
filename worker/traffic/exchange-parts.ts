import type { KeptBody } from '../engine/exchange';
import type { CommonPart } from '../engine/exchange-batch';
import { keptBody } from '../engine/kept-body';
import type { RepeatedSecrets } from '../engine/log-masking/repeated-secrets';
import type { Digests } from './exchange-digests';
import type { GatheredExchange } from './gathering';
import type { PendingExchange } from './pending-exchange';

/** What an exchange may have in common with others, as the log keeps it. */
export function commonPart(
  pending: PendingExchange,
  digests: Digests,
  repeated: RepeatedSecrets,
): CommonPart {
  const { masks } = pending.rules;
  return {
    source: pending.source,
    group_id: pending.group?.id ?? null,
    group_slug: pending.groupSlug,
    kind: pending.group?.kind ?? null,
    method: pending.method,
    url: masks.url(pending.url),
    path: pending.path,
    request_headers: masks.headers(pending.requestHeaders),
    request_body: requestBodyOf(pending, pending, digests),
    status: pending.status,
    response_headers: repeated.headers(masks.headers(pending.responseHeaders)),
    response_body: repeated.body(responseBodyOf(pending, pending, digests)),
    queue_ms: pending.queuedMs,
    caller: { address: digests.address(pending), country: pending.country },
    world: pending.world,
    why: repeated.why(masks.why(pending.why)),
  };
}

/** The number of a common part, and what its request hides. */
export type CommonPlace = { index: number; repeated: RepeatedSecrets };

/** JSON of what an exchange has for itself: ids and seeds are ours or checked, and need no quoting. */
export function rowJson(
  gathered: GatheredExchange,
  digests: Digests,
  common: CommonPlace,
  id: string,
): string {
  const { at, endedAt, seed, like, requestBody, responseBody } = gathered;
  const row = `[${common.index},"${id}",${at},${Math.max(0, endedAt - at)},"${seed}"`;
  if (requestBody === like.requestBody && responseBody === like.responseBody) return `${row}]`;
  const request = JSON.stringify(requestBodyOf(gathered, like, digests));
  const response = common.repeated.body(responseBodyOf(gathered, like, digests));
  return `${row},${request},${JSON.stringify(response)}]`;
}

type Bodies = Pick<PendingExchange, 'requestBody' | 'responseBody'>;

function requestBodyOf({ requestBody }: Bodies, { rules }: PendingExchange, digests: Digests): KeptBody {
  const { read, announcedSize } = requestBody;
  return rules.masks.body(keptBody(read, digests.body(read), announcedSize));
}

function responseBodyOf({ responseBody }: Bodies, { rules }: PendingExchange, digests: Digests): KeptBody {
  return rules.masks.body(keptBody(responseBody, digests.body(responseBody)));
}
