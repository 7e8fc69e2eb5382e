import type { Answer } from '../../../../engine/answer';
import { xmlAnswer } from '../../answers/plain-answers';
import { renderListObjects } from '../../documents/list-objects-document';
import type { S3Call } from '../../s3-call';
import { bucketNamed } from '../requests/object-named';
import { listParameters, maxKeys } from './list-parameters';
import { listedObject } from './listed-object';
import { unlessFresh } from './unless-fresh';

export async function listObjects(call: S3Call): Promise<Answer> {
  const bucket = bucketNamed(call);
  const { query } = call.operation;
  const parameters = listParameters(query);
  const most = maxKeys(query);
  const marker = query.get('marker') ?? '';
  const { rows, commonPrefixes, isTruncated, last } = await call.store.call('listObjects', call.asker(), {
    bucket,
    prefix: parameters.prefix,
    delimiter: parameters.delimiter ?? '',
    after: marker,
    most,
  });
  const body = renderListObjects({
    ...parameters,
    bucket,
    marker,
    maxKeys: most,
    isTruncated,
    nextMarker: last ?? undefined,
    objects: unlessFresh(call, rows).map((row) => listedObject(row, call.owner)),
    commonPrefixes,
  });
  return xmlAnswer(body);
}
