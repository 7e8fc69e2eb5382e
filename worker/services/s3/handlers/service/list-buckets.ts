import type { Answer } from '../../../../engine/answer';
import { canonicalIdOf } from '../../../../engine/s3/access/account';
import { xmlAnswer } from '../../answers/plain-answers';
import { renderListBuckets } from '../../documents/list-buckets-document';
import type { S3Call } from '../../s3-call';
import { readToken, writeToken } from '../listings/continuation-token';
import { wholeNumber } from '../whole-number';

const BUCKETS = { least: 1, most: 10_000, byDefault: 10_000 };

/** Those of the caller. Who does not sign owns none, and Amazon would send its browser to a brochure. */
export async function listBuckets(call: S3Call): Promise<Answer> {
  const { query } = call.operation;
  const owner = call.owner(canonicalIdOf(call.caller));
  if (call.caller.kind === 'anonymous') return xmlAnswer(renderListBuckets({ owner, buckets: [] }));
  const prefix = query.get('prefix');
  const region = query.get('bucket-region') || null;
  const token = query.get('continuation-token');
  const { buckets, next } = await call.store.call('listBuckets', call.asker(), {
    prefix: prefix ?? '',
    after: token ? readToken(token) : null,
    most: wholeNumber(query, 'max-buckets', BUCKETS),
    region,
  });
  // S3 names the regions only to who asks page by page.
  const isPaged = [...query.keys()].some((name) => PAGING.has(name));
  const body = renderListBuckets({
    owner,
    buckets: buckets.map(({ region: place, ...bucket }) => (isPaged ? { ...bucket, region: place } : bucket)),
    prefix,
    nextToken: next === null ? undefined : writeToken(next),
  });
  return xmlAnswer(body);
}

const PAGING: ReadonlySet<string> = new Set(['max-buckets', 'prefix', 'bucket-region', 'continuation-token']);
