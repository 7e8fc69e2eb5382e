import { Secret } from '../../../engine/request-code/sample-request';
import { encode, encodePath } from '../../openapi-page/address';
import { type Captured, valueFor } from '../captured-values';
import type { DescribedCall } from '../described-call';
import { filledPath } from '../filled-path';
import type { PostmanPair, PostmanUrl, PostmanVariable } from './document';
import { postmanText, reference } from './variables';

export const BASE_URL = new Secret('baseUrl');

/** A segment that is one parameter is a variable of Postman's; its value can then be changed in a form. */
export function postmanUrl(call: DescribedCall, baseUrl: string, captured: Captured): PostmanUrl {
  const values = new Map(
    call.parameters.filter(({ place }) => place === 'path').map(({ name, value }) => [name, value]),
  );
  const pieceFor = (name: string) => valueFor(name, values.get(name) || name, captured);
  const [template = '', fixedQuery = ''] = call.path.split(/\?(.*)/s);
  const variable: PostmanVariable[] = [];
  const path = template
    .replace(/^\//, '')
    .split('/')
    .map((segment) => {
      const name = /^\{(\w+)\}$/.exec(segment)?.[1];
      if (name === undefined) return fixedSegment(segment, pieceFor);
      if (!variable.some(({ key }) => key === name))
        variable.push({ key: name, value: written(pieceFor(name)) });
      return `:${name}`;
    });
  const query = queryOf(call, fixedQuery, captured);
  const sent = query.filter(({ disabled }) => disabled !== true);
  const host = call.server === baseUrl ? reference(BASE_URL) : call.server;
  const raw = `${host}/${path.join('/')}${sent.length === 0 ? '' : `?${sent.map(pairText).join('&')}`}`;
  return {
    raw,
    host: [host],
    path,
    ...(query.length > 0 ? { query } : {}),
    ...(variable.length > 0 ? { variable } : {}),
  };
}

/** What begins with a colon would be a variable. */
function fixedSegment(segment: string, pieceFor: (name: string) => string | Secret): string {
  const filled = segment.includes('{')
    ? postmanText(filledPath(`/${segment}`, pieceFor)).slice(1)
    : encodePath(segment);
  return filled.replace(/^:/, '%3A');
}

function queryOf(call: DescribedCall, fixed: string, captured: Captured): PostmanPair[] {
  const pairs = fixed === '' ? [] : fixed.split('&').map(fixedPair);
  for (const { name, place, value, description, isRequired } of call.parameters) {
    if (place !== 'query') continue;
    pairs.push({
      key: encode(name),
      value: written(valueFor(name, value, captured)),
      ...(description ? { description } : {}),
      ...(isRequired ? {} : { disabled: true }),
    });
  }
  return pairs;
}

function fixedPair(pair: string): PostmanPair {
  const mark = pair.indexOf('=');
  return mark === -1
    ? { key: encodePath(pair), value: null }
    : { key: encodePath(pair.slice(0, mark)), value: encodePath(pair.slice(mark + 1)) };
}

function pairText({ key, value }: PostmanPair): string {
  return value === null ? key : `${key}=${value}`;
}

function written(value: string | Secret): string {
  return value instanceof Secret ? reference(value) : encode(value);
}
