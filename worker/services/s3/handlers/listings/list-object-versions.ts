import type { Answer } from '../../../../engine/answer';
import { S3Error } from '../../../../engine/s3/s3-error';
import type { ListedVersionRow } from '../../../../engine/s3/store/stored-version';
import { xmlAnswer } from '../../answers/plain-answers';
import {
  type ListedDeleteMarker,
  type ListedVersion,
  renderListVersions,
} from '../../documents/list-versions-document';
import type { S3Call } from '../../s3-call';
import { bucketNamed } from '../requests/object-named';
import { listParameters, maxKeys } from './list-parameters';
import { listedObject } from './listed-object';
import { unlessFresh } from './unless-fresh';

export async function listObjectVersions(call: S3Call): Promise<Answer> {
  const bucket = bucketNamed(call);
  const { query } = call.operation;
  const parameters = listParameters(query);
  const most = maxKeys(query);
  const { keyMarker, versionIdMarker } = markersOf(query);
  const listing = await call.store.call('listVersions', call.asker(), {
    bucket,
    prefix: parameters.prefix,
    delimiter: parameters.delimiter ?? '',
    after: keyMarker,
    afterVersion: versionIdMarker || null,
    most,
  });
  const body = renderListVersions({
    ...parameters,
    bucket,
    keyMarker,
    versionIdMarker,
    nextKeyMarker: listing.last ?? undefined,
    nextVersionIdMarker: listing.lastVersion ?? undefined,
    maxKeys: most,
    isTruncated: listing.isTruncated,
    versions: unlessFresh(call, listing.rows).map((row) => listedVersion(row, call.owner)),
    commonPrefixes: listing.commonPrefixes,
  });
  return xmlAnswer(body);
}

function markersOf(query: ReadonlyMap<string, string>): { keyMarker: string; versionIdMarker: string } {
  const keyMarker = query.get('key-marker') ?? '';
  const versionIdMarker = query.get('version-id-marker') ?? '';
  if (versionIdMarker === '' || keyMarker !== '') return { keyMarker, versionIdMarker };
  throw new S3Error('InvalidArgument', {
    message: 'A version-id marker cannot be specified without a key marker.',
    details: { ArgumentName: 'version-id-marker', ArgumentValue: versionIdMarker },
  });
}

function listedVersion(row: ListedVersionRow, ownerOf: S3Call['owner']): ListedVersion | ListedDeleteMarker {
  const { key, versionId, isLatest, modifiedAt, owner } = row;
  if (!row.isMarker) return { ...listedObject(row, ownerOf), versionId, isLatest, isDeleteMarker: false };
  return { isDeleteMarker: true, key, versionId, isLatest, lastModified: modifiedAt, owner: ownerOf(owner) };
}
