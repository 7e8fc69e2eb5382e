import type { Endpoint } from '../../../api/endpoint-queries';
import type { ExchangeAnswer } from '../../../api/log-queries';
import { askedValue, contractPlace, type Fix, patternOf } from './fix';
import { loosened } from './loosened-schema';

type Exchange = ExchangeAnswer['exchange'];

/** The fields of an endpoint that a fix changes. */
export type EndpointPatch = Partial<
  Pick<Endpoint, 'method' | 'path' | 'enabled' | 'params' | 'headers' | 'body'>
>;

type Part = Endpoint['params'][number];

/** The least that has to change so that the endpoint takes this request. */
export function fixedEndpoint(endpoint: Endpoint, exchange: Exchange, fix: Fix): EndpointPatch {
  const { way, part } = fix;
  if (way === 'enable') return { enabled: true };
  if (way === 'method') return { method: methodOf(exchange) };
  if (way === 'any') return { method: 'ANY' };
  if (way === 'path' || way === 'pattern') return pathPatch(endpoint, exchange, way);
  const place = contractPlace(part);
  if (!place) return {};
  if (place.kind === 'body') return { body: fixedBody(endpoint, exchange, way) };
  const value = askedValue(place, exchange, endpoint.path);
  const fixed = (parts: readonly Part[], isIt: (name: string) => boolean) =>
    parts.map((one) => (isIt(one.name) ? fixedPart(one, value, way) : one));
  if (place.kind === 'header')
    return { headers: fixed(endpoint.headers, (name) => name.toLowerCase() === place.name.toLowerCase()) };
  return { params: fixed(endpoint.params, (name) => name === place.name) };
}

/** An endpoint that is near by its path may be for another method as well. */
function pathPatch(endpoint: Endpoint, exchange: Exchange, way: 'path' | 'pattern'): EndpointPatch {
  const path = way === 'path' ? exchange.path : patternOf(exchange.path);
  const isMethodFit = endpoint.method === 'ANY' || endpoint.method === exchange.method;
  return isMethodFit ? { path } : { path, method: methodOf(exchange) };
}

function fixedBody(endpoint: Endpoint, { request_body }: Exchange, way: Fix['way']): Endpoint['body'] {
  const { body } = endpoint;
  if (!body) return null;
  if (way === 'optional') return { ...body, required: false };
  if (way === 'anything' || body.schema === null) return { ...body, schema: null };
  return { ...body, schema: loosened(body.schema, JSON.parse(request_body.text ?? 'null')) };
}

function fixedPart(part: Part, value: string | undefined, way: Fix['way']): Part {
  if (way === 'optional') return { ...part, required: false };
  if (way === 'anything' || value === undefined || part.value === null) return { ...part, value: null };
  if (typeof part.value === 'string') return { ...part, value: { enum: [part.value, value] } };
  const schema = loosened(part.value, typed(value, part.value));
  return { ...part, value: typeof schema === 'boolean' ? null : schema };
}

/** As the contract reads a text whose schema wants something else. */
function typed(text: string, schema: Readonly<Record<string, unknown>>): unknown {
  const types = [schema.type].flat();
  if (
    (types.includes('number') || types.includes('integer')) &&
    text.trim() !== '' &&
    !Number.isNaN(Number(text))
  )
    return Number(text);
  if (types.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'] as const;

function methodOf({ method }: Exchange): Endpoint['method'] {
  return METHODS.find((known) => known === method) ?? 'ANY';
}
