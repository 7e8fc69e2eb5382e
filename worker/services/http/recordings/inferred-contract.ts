import type { NewEndpoint } from '../documents';
import { inferredParams } from './inferred-params';
import { schemaOfBodies } from './recorded-schema';
import { contentTypeOfRequest } from './request-traits';
import type { Route } from './route-groups';
import type { SeenExchange } from './seen-exchange';

const MOST_TYPES = 5;

type Contract = Pick<NewEndpoint, 'params' | 'headers' | 'body'>;

/** The house says itself what is wrong. */
const USUAL_REFUSAL = { default_response: null, default_status_code: null };

/** What all of the requests keep; what not all of them had is optional. */
export function inferredContract({ exchanges }: Route): Contract {
  const requests = exchanges.map(({ seen }) => seen);
  const inPath = new Set(exchanges.flatMap(({ params }) => [...params.keys()]));
  return {
    params: inferredParams(requests, inPath).map((param) => ({ ...param, ...USUAL_REFUSAL })),
    headers: contentTypeHeader(requests),
    body: bodyOf(requests),
  };
}

function contentTypeHeader(requests: readonly SeenExchange[]): Contract['headers'] {
  const typed = requests.map(contentTypeOfRequest).filter((type) => type !== null);
  if (typed.length === 0) return [];
  const types = [...new Set(typed.map((type) => (type.split(';', 1)[0] ?? '').trim()))];
  const pattern = `^(?:${types.map(escaped).join('|')})\\s*(?:;|$)`;
  const value = types.length > MOST_TYPES ? null : { type: 'string', pattern };
  return [{ name: 'content-type', value, required: typed.length === requests.length, ...USUAL_REFUSAL }];
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function bodyOf(requests: readonly SeenExchange[]): Contract['body'] {
  const sent = requests.filter(({ request_body: { text, size } }) => size > 0 || Boolean(text));
  if (sent.length === 0) return null;
  const bodies = sent.map((seen) => ({ body: seen.request_body, contentType: contentTypeOfRequest(seen) }));
  return {
    schema: schemaOfBodies(bodies, { choices: false, examples: false }),
    required: sent.length === requests.length,
    ...USUAL_REFUSAL,
  };
}
