import {
  type SampleAuth,
  type SampleBody,
  type SampleHeader,
  type SampleRequest,
  type SampleText,
  Secret,
  textOnly,
} from '../../engine/request-code/sample-request';
import { type Captured, valueFor, withCaptured } from './captured-values';
import type { CallBody, CallKey, DescribedCall } from './described-call';
import { encodedQuery, filledPath } from './filled-path';
import { oneLine } from './well-formed';

export const ACCESS_TOKEN = new Secret('access_token');
export const API_KEY = new Secret('api_key');
const BASIC = { user: new Secret('api_user'), password: new Secret('api_password') };
const AWS = { user: new Secret('aws_access_key_id'), password: new Secret('aws_secret_access_key') };

const SIGNED_ELSEWHERE =
  'This request has to be signed, which is what an SDK for S3 does; curl does it with --aws-sigv4. A presigned URL needs no signature.';

/** With what the operation must have, and no more. */
export function sampleOfCall(call: DescribedCall, captured: Captured): SampleRequest {
  const { method, server, keys, body } = call;
  const needed = call.parameters.filter(({ isRequired }) => isRequired);
  const inPath = new Map(
    needed.filter(({ place }) => place === 'path').map(({ name, value }) => [name, value]),
  );
  const path = filledPath(call.path, (name) => valueFor(name, inPath.get(name) ?? '', captured));
  const inQuery = needed
    .filter(({ place }) => place === 'query')
    .map(({ name, value }): [string, string | Secret] => [name, valueFor(name, value, captured)]);
  const shown = keys.flatMap((key): [string, string | Secret][] =>
    key.kind === 'query' ? [[key.name, API_KEY]] : [],
  );
  return {
    method,
    url: [server, ...path, ...encodedQuery(path, [...inQuery, ...shown])],
    headers: headersOf(call),
    auth: authOf(keys),
    body: body && sampleBody(body, captured),
    notes: [],
  };
}

/** For clients that cannot sign. */
export function signedElsewhere(request: SampleRequest): SampleRequest {
  return request.auth?.kind === 'aws' ? { ...request, auth: null, notes: [SIGNED_ELSEWHERE] } : request;
}

/** One value to a name; the type of a body is said with the body. */
function headersOf({ parameters, keys }: DescribedCall): SampleHeader[] {
  const headers = new Map<string, SampleText>();
  const cookies: SampleText[] = [];
  for (const { name, place, value, isRequired } of parameters) {
    if (!isRequired) continue;
    if (place === 'header' && isHeaderName(name)) headers.set(name.toLowerCase(), textOnly(oneLine(value)));
    if (place === 'cookie') cookies.push([`${oneLine(name)}=${encodeURIComponent(value)}`]);
  }
  for (const key of keys) {
    if (key.kind === 'bearer') headers.set('authorization', ['Bearer ', ACCESS_TOKEN]);
    if (key.kind === 'header' && isHeaderName(key.name)) headers.set(key.name.toLowerCase(), [API_KEY]);
    if (key.kind === 'cookie') cookies.push([`${oneLine(key.name)}=`, API_KEY]);
  }
  if (cookies.length > 0)
    headers.set(
      'cookie',
      cookies.flatMap((cookie, index) => (index === 0 ? cookie : ['; ', ...cookie])),
    );
  headers.delete('content-type');
  return [...headers];
}

/** Of the letters that HTTP lets a name have; whatever else it is, no client sends it. */
function isHeaderName(name: string): boolean {
  return /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name);
}

function authOf(keys: readonly CallKey[]): SampleAuth | null {
  for (const key of keys) {
    if (key.kind === 'basic') return { kind: 'basic', ...BASIC };
    if (key.kind === 'aws') return { kind: 'aws', region: key.region, ...AWS };
  }
  return null;
}

function sampleBody(body: CallBody, captured: Captured): SampleBody {
  switch (body.kind) {
    case 'json':
      return { ...body, value: withCaptured(body.value, captured) };
    case 'form': {
      const fields = body.fields.map(({ name, value }) => ({
        name,
        value: [valueFor(name, value, captured)],
      }));
      return { kind: 'form', type: body.type, fields };
    }
    case 'multipart': {
      const fields = body.fields.map(({ name, value, file }) =>
        file === null ? { name, value: [valueFor(name, value, captured)] } : { name, file },
      );
      return { kind: 'multipart', fields };
    }
    case 'text':
    case 'file':
      return body;
  }
}
