import { canonicalPath } from '../../../platform/aws-signature/percent-spelling';
import { pathBelowMount } from '../../../platform/aws-signature/signed-request';
import type { QueryField } from './query-fields';
import type { SignedRequest } from './signed-request';
import { v2Subresources } from './v2-subresources';

/** With the bucket in front in any style; clients of a bucket itself disagree about the last slash. */
function resources(request: SignedRequest): Set<string> {
  const below = pathBelowMount(request);
  const { rawPath, hostBucket } = request;
  const paths =
    hostBucket === null ? [below, rawPath] : [`/${hostBucket}${below}`, `/${hostBucket}${rawPath}`];
  const toggled = paths
    .filter((path) => /^\/[^/]+\/?$/.test(path))
    .map((path) => (path.endsWith('/') ? path.slice(0, -1) : `${path}/`));
  const all = [...paths, ...toggled];
  return new Set([...all, ...all.map(canonicalPath)]);
}

function amzLines(entries: readonly (readonly [string, string])[], separator: string): string {
  return entries
    .filter(([name]) => name.startsWith('x-amz-'))
    .sort(([left], [right]) => (left < right ? -1 : Number(left > right)))
    .map(([name, value]) => `${name}:${value.trim().replaceAll(', ', separator)}\n`)
    .join('');
}

type Heads = { md5: string; type: string; amz: string };

/** A presigned URL carries as fields of its query what was signed as headers. */
function* heads(
  { headers }: SignedRequest,
  fields: readonly QueryField[],
  isQuery: boolean,
): Generator<Heads> {
  const hoisted = isQuery ? fields.map(({ name, value }) => [name.toLowerCase(), value ?? ''] as const) : [];
  const all = new Map([...hoisted, ...headers]);
  // Of a header that was sent twice the values were signed with a comma alone between them.
  for (const separator of [', ', ',']) {
    const amz = amzLines([...all], separator);
    yield { md5: all.get('content-md5') ?? '', type: all.get('content-type') ?? '', amz };
  }
}

type Signed = { fields: readonly QueryField[]; dateLine: string; via: 'header' | 'query' };

/** The strings that SigV2 may have been made over, the likeliest first. */
export function* v2StringsToSign(
  request: SignedRequest,
  { fields, dateLine, via }: Signed,
): Generator<string> {
  const seen = new Set<string>();
  for (const { md5, type, amz } of heads(request, fields, via === 'query')) {
    for (const resource of resources(request)) {
      for (const subresources of v2Subresources(fields)) {
        const text = `${[request.method, md5, type, dateLine].join('\n')}\n${amz}${resource}${subresources}`;
        if (seen.has(text)) continue;
        seen.add(text);
        yield text;
      }
    }
  }
}
