import type { Answer } from '../../../engine/answer';
import type { ServiceAppEnv } from '../../admin-env';
import type { ObjectPlace } from './shown-object';

type Deps = ServiceAppEnv['Variables'];
type InWorld = { world: string; request: Request };

const UPLOADED =
  /^(?:content-(?:type|length|encoding|disposition|language|md5)|cache-control|expires|x-amz-.*)$/;
const ASKED = /^(?:range|if-.*)$/;

/** The bytes as they are, whatever they are named: never a page of the dashboard's own origin. */
export async function objectContent(deps: Deps, place: ObjectPlace, asked: InWorld): Promise<Response> {
  const { bucket, key, versionId } = place;
  const { houseCall } = await import('./house-call');
  const answer = await houseCall(deps, {
    ...asked,
    operation: {
      name: 'GetObject',
      level: 'object',
      bucket,
      key,
      query: new Map(versionId === null ? [] : [['versionId', versionId]]),
    },
    headers: kept(asked.request.headers, ASKED),
  });
  return responseOf({
    ...answer,
    headers: [
      ...answer.headers.filter(([name]) => name !== 'content-disposition'),
      ['content-disposition', 'attachment'],
      ['content-security-policy', 'sandbox'],
      ['x-content-type-options', 'nosniff'],
    ],
  });
}

export async function uploadObject(deps: Deps, { bucket, key }: ObjectPlace, asked: InWorld) {
  const { houseCall } = await import('./house-call');
  const answer = await houseCall(deps, {
    ...asked,
    operation: { name: 'PutObject', level: 'object', bucket, key, query: new Map() },
    headers: kept(asked.request.headers, UPLOADED),
  });
  const told = new Map(answer.headers);
  const etag = (told.get('etag') ?? '').replaceAll('"', '');
  return { key, etag, version_id: told.get('x-amz-version-id') ?? null };
}

function kept(headers: Headers, names: RegExp): Headers {
  return new Headers([...headers].filter(([name]) => names.test(name)));
}

function responseOf({ status, headers, body, length, isEncoded }: Answer): Response {
  return new Response(bytesOf(body, length), {
    status,
    headers,
    encodeBody: isEncoded ? 'manual' : 'automatic',
  });
}

function bytesOf(body: Answer['body'], length: number | undefined): BodyInit | null {
  if (body === null || typeof body === 'string' || body instanceof Uint8Array) return body;
  if (!(body instanceof ReadableStream)) throw new TypeError('An object came as something else than bytes.');
  return length === undefined ? body : ofLength(body, length);
}

function ofLength(body: ReadableStream, length: number): ReadableStream {
  const { readable, writable } = new FixedLengthStream(length);
  // Whoever reads sees what fails by the connection that ends.
  body.pipeTo(writable).catch(() => null);
  return readable;
}
