import { NO_CONDITIONS } from '../../../engine/s3/store/conditions';
import { isoTime } from '../../../platform/clock';
import type { AdminStore } from './admin-store';
import type { ObjectDocument } from './documents';
import { ownerOf } from './shown-buckets';

export type ObjectPlace = { bucket: string; key: string; versionId: string | null };

/** Everything that is known of an object but its bytes. */
export async function findObject(store: AdminStore, place: ObjectPlace): Promise<ObjectDocument> {
  const { version } = await store.ask(
    'getObject',
    {
      ...place,
      partNumber: null,
      range: null,
      conditions: NO_CONDITIONS,
      // The house may look at what only the client's own key opens.
      customerKeyMd5: null,
      wantsBytes: false,
    },
    { operation: 'HeadObject' },
  );
  const { retention, acl } = version;
  return {
    key: version.key,
    version_id: version.versionId,
    is_latest: version.isLatest,
    size: version.size,
    etag: version.etag,
    modified_at: isoTime(version.modifiedAt),
    storage_class: version.storageClass,
    owner: ownerOf(version.owner, store.compiled.accounts),
    headers: version.headers,
    metadata: version.metadata,
    tags: { ...version.tags },
    grants: acl.grants.map(({ grantee, permission }) => ({
      grantee: grantee.kind === 'group' ? grantee.uri : grantee.id,
      permission,
    })),
    checksum: version.checksum,
    encryption: version.encryption.algorithm,
    retention: retention && { mode: retention.mode, until: isoTime(retention.until) },
    legal_hold: version.legalHold === 'ON',
    parts: version.partCount,
  };
}
