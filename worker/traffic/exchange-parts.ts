import type { CommonPart } from '../engine/exchange-batch';
import type { GatheredExchange } from './gathering';
import { keptBody } from './kept-body';
import { maskedHeaders } from './masked-headers';
import type { PendingExchange } from './pending-exchange';

/** What an exchange may have in common with others, as the log keeps it. */
export function commonPart(pending: PendingExchange): CommonPart {
  return {
    source: pending.source,
    group_id: pending.group?.id ?? null,
    group_slug: pending.groupSlug,
    kind: pending.group?.kind ?? null,
    method: pending.method,
    url: pending.url,
    path: pending.path,
    request_headers: maskedHeaders(pending.requestHeaders),
    request_body: keptBody(pending.requestBody.read, pending.requestBody.announcedSize),
    status: pending.status,
    response_headers: maskedHeaders(pending.responseHeaders),
    response_body: keptBody(pending.responseBody),
    caller: pending.caller,
    world: pending.world,
    why: pending.why,
  };
}

/** JSON of what an exchange has for itself: ids and seeds are ours or checked, and need no quoting. */
export function rowJson(gathered: GatheredExchange, common: number, id: string): string {
  const { at, endedAt, seed, like, requestBody, responseBody } = gathered;
  const row = `[${common},"${id}",${at},${Math.max(0, endedAt - at)},"${seed}"`;
  if (requestBody === like.requestBody && responseBody === like.responseBody) return `${row}]`;
  const request = JSON.stringify(keptBody(requestBody.read, requestBody.announcedSize));
  return `${row},${request},${JSON.stringify(keptBody(responseBody))}]`;
}
