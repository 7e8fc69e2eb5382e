import type { ListedVersionRow } from '../../../engine/s3/store/stored-version';
import { requestErrors } from '../../../platform/api/request-errors';
import { isoTime } from '../../../platform/clock';
import type { Accounts } from '../accounts';
import { readToken, writeToken } from '../handlers/listings/continuation-token';
import type { AdminStore } from './admin-store';
import type { ListedObjectDocument, ObjectsQuery } from './documents';
import { ownerOf } from './shown-buckets';

type ObjectsPage = { objects: ListedObjectDocument[]; folders: string[]; next_cursor: string | null };

/** What a page ended with. */
type Place = [key: string, version: string | null];

export async function listObjects(
  store: AdminStore,
  bucket: string,
  { prefix, delimiter, versions, limit, cursor }: ObjectsQuery,
): Promise<ObjectsPage> {
  const [after, afterVersion] = cursor === undefined ? ['', null] : placeOf(cursor);
  const wish = { bucket, prefix, delimiter, after, most: limit };
  const listing = versions
    ? await store.ask('listVersions', { ...wish, afterVersion })
    : { ...(await store.ask('listObjects', wish)), lastVersion: null };
  const { rows, commonPrefixes, isTruncated, last, lastVersion } = listing;
  const place: Place = [last ?? '', lastVersion];
  return {
    objects: rows.map((row) => listedObjectOf(row, store.compiled.accounts)),
    folders: [...commonPrefixes],
    next_cursor: isTruncated ? writeToken(JSON.stringify(place)) : null,
  };
}

function listedObjectOf(row: ListedVersionRow, accounts: Accounts): ListedObjectDocument {
  return {
    key: row.key,
    version_id: row.versionId,
    is_latest: row.isLatest,
    is_delete_marker: row.isMarker,
    size: row.size,
    etag: row.etag,
    modified_at: isoTime(row.modifiedAt),
    storage_class: row.storageClass,
    owner: ownerOf(row.owner, accounts),
  };
}

function placeOf(cursor: string): Place {
  try {
    const place: unknown = JSON.parse(readToken(cursor));
    if (isPlace(place)) return place;
  } catch {
    // Whatever it is, it is not one of ours.
  }
  throw requestErrors.bad_cursor();
}

function isPlace(value: unknown): value is Place {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [key, version]: unknown[] = value;
  return typeof key === 'string' && (version === null || typeof version === 'string');
}
