import type { Caller } from '../account';
import type { BucketFacts, ObjectFacts } from '../facts';
import type { RequestFacts } from '../request-facts';
import type { Tags } from '../tags';
import { CALLER_KEYS } from './caller-keys';
import type { ConditionContext } from './condition-context';
import { LOCK_KEYS } from './lock-keys';

export type ContextSource = {
  caller: Caller;
  bucket: BucketFacts;
  object: ObjectFacts | null;
  request: RequestFacts;
};
export type ReadKey = (source: ContextSource) => string | null | undefined | readonly string[];

const SIGNATURE_VERSIONS = { v2: 'AWS', v4: 'AWS4-HMAC-SHA256' } as const;
const SIGNED_VIA = { header: 'REST-HEADER', query: 'REST-QUERY-STRING', form: 'POST' } as const;

const KEYS: Readonly<Record<string, ReadKey>> = {
  ...CALLER_KEYS,
  ...LOCK_KEYS,
  'aws:currenttime': ({ request }) => new Date(request.now).toISOString(),
  'aws:epochtime': ({ request }) => String(Math.floor(request.now / 1000)),
  'aws:referer': ({ request }) => request.headers.referer,
  'aws:resourceaccount': ({ bucket }) => bucket.ownerAccountId,
  'aws:securetransport': ({ request }) => String(request.isSecure),
  'aws:sourceip': ({ request }) => request.sourceIp,
  'aws:useragent': ({ request }) => request.headers['user-agent'],
  's3:authtype': ({ request: { signature } }) => signature && SIGNED_VIA[signature.via],
  's3:delimiter': ({ request }) => request.query.delimiter,
  's3:if-match': ({ request }) => request.headers['if-match'],
  's3:if-none-match': ({ request }) => request.headers['if-none-match'],
  's3:max-keys': ({ request }) => request.query['max-keys'],
  's3:objectcreationoperation': ({ request: { createsObject } }) => createsObject?.toString(),
  's3:prefix': ({ request }) => request.query.prefix,
  's3:requestobjecttagkeys': ({ request }) => request.tags && Object.keys(request.tags),
  's3:resourceaccount': ({ bucket }) => bucket.ownerAccountId,
  's3:signatureage': ({ request: { signature } }) => signature && String(Math.max(0, signature.age)),
  's3:signatureversion': ({ request: { signature } }) => signature && SIGNATURE_VERSIONS[signature.version],
  's3:tlsversion': ({ request }) => request.tlsVersion,
  's3:versionid': ({ request }) => request.query.versionid,
};

const EXISTING_TAG = 's3:existingobjecttag/';
const REQUEST_TAG = 's3:requestobjecttag/';
const HEADER_KEY = 's3:x-amz-';

/** Nothing is read before a condition asks for it. */
export function contextOfRequest(source: ContextSource): ConditionContext {
  return {
    get(key) {
      const value = valueFor(key, source);
      if (value === null || value === undefined) return undefined;
      return typeof value === 'string' ? [value] : value;
    },
  };
}

function valueFor(key: string, source: ContextSource): ReturnType<ReadKey> {
  if (Object.hasOwn(KEYS, key)) return KEYS[key]?.(source);
  if (key.startsWith(EXISTING_TAG)) return tagOf(source.object?.tags, key.slice(EXISTING_TAG.length));
  if (key.startsWith(REQUEST_TAG)) return tagOf(source.request.tags, key.slice(REQUEST_TAG.length));
  if (!key.startsWith(HEADER_KEY)) return undefined;
  const name = key.slice('s3:'.length);
  // A presigned request carries in its query what another has in its headers.
  return source.request.headers[name] ?? source.request.query[name];
}

/** The key of a condition is compared in any case, and a tag's name is part of it. */
function tagOf(tags: Tags | null | undefined, lowerCaseName: string): string | undefined {
  return Object.entries(tags ?? {}).find(([name]) => name.toLowerCase() === lowerCaseName)?.[1];
}
