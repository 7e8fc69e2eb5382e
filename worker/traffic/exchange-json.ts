import type { Answer, HeaderList } from '../engine/answer';
import { keptBody } from './kept-body';
import { maskedHeaders } from './masked-headers';
import type { PendingExchange } from './pending-exchange';
import { SEED_HEADER } from './sent-headers';

/**
 * JSON of the Exchange that the log keeps, put together by hand: JSON.stringify of the whole took a tenth of the time of a
 * request, and most of what it writes is the same each time. What is not quoted here is made or checked by us: ids, kinds,
 * seeds, worlds.
 */
export function exchangeJson(pending: PendingExchange, id: string): string {
  const { group, at, endedAt } = pending;
  return (
    `{"id":"${id}","at":${at},"source":"${pending.source}"` +
    `,"group_id":${group ? `"${group.id}"` : null},"group_slug":${JSON.stringify(pending.groupSlug)}` +
    `,"kind":${group ? `"${group.kind}"` : null},"method":${JSON.stringify(pending.method)}` +
    `,"url":${JSON.stringify(pending.url)},"path":${JSON.stringify(pending.path)}` +
    `,"request_headers":${JSON.stringify(maskedHeaders(pending.requestHeaders))}` +
    `,"request_body":${requestBodyJson(pending)},${answerJson(pending)}` +
    `,"duration_ms":${Math.max(0, endedAt - at)},"caller":${JSON.stringify(pending.caller)}` +
    `,"world":"${pending.world}","seed":"${pending.seed}","why":${JSON.stringify(pending.why)}}`
  );
}

const NOTHING = JSON.stringify(keptBody(null));

function requestBodyJson({ requestBody: { read, announcedSize } }: PendingExchange): string {
  return read === null && announcedSize === 0 ? NOTHING : JSON.stringify(keptBody(read, announcedSize));
}

type Written = { body: Answer['body']; headers: string; bodyJson: string };

/** By the frozen headers of an answer that is always the same (shared-headers.ts): what was written of it last. */
const written = new WeakMap<HeaderList, Written>();

function answerJson({ status, responseHeaders, responseBody, seed }: PendingExchange): string {
  const { headers, bodyJson } = writeAnswer(responseHeaders, responseBody);
  return `"status":${status},"response_headers":[${headers}["${SEED_HEADER}","${seed}"]],"response_body":${bodyJson}`;
}

function writeAnswer(headers: HeaderList, body: Answer['body']): Written {
  const known = written.get(headers);
  if (known?.body === body) return known;
  const list = maskedHeaders(headers).map((header) => `${JSON.stringify(header)},`);
  const wrote = { body, headers: list.join(''), bodyJson: JSON.stringify(keptBody(body)) };
  if (Object.isFrozen(headers)) written.set(headers, wrote);
  return wrote;
}
