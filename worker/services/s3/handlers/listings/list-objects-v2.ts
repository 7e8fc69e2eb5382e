import type { Answer } from '../../../../engine/answer';
import { xmlAnswer } from '../../answers/plain-answers';
import { renderListObjectsV2 } from '../../documents/list-objects-document';
import type { S3Call } from '../../s3-call';
import { bucketNamed } from '../requests/object-named';
import { readToken, writeToken } from './continuation-token';
import { listParameters, maxKeys } from './list-parameters';
import { listedObject } from './listed-object';
import { unlessFresh } from './unless-fresh';

export async function listObjectsV2(call: S3Call): Promise<Answer> {
  const bucket = bucketNamed(call);
  const { query } = call.operation;
  const parameters = listParameters(query);
  const most = maxKeys(query);
  const token = query.get('continuation-token');
  const startAfter = query.get('start-after');
  const { rows, commonPrefixes, isTruncated, last } = await call.store.call('listObjects', call.asker(), {
    bucket,
    prefix: parameters.prefix,
    delimiter: parameters.delimiter ?? '',
    after: token ? readToken(token) : (startAfter ?? ''),
    most,
  });
  const ownerOf = query.get('fetch-owner') === 'true' ? call.owner : null;
  const body = renderListObjectsV2({
    ...parameters,
    bucket,
    maxKeys: most,
    isTruncated,
    startAfter,
    token,
    nextToken: last === null ? undefined : writeToken(last),
    objects: unlessFresh(call, rows).map((row) => listedObject(row, ownerOf)),
    commonPrefixes,
  });
  return xmlAnswer(body);
}
