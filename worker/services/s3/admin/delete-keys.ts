import type { AdminStore } from './admin-store';

type Wanted = { key: string; version_id?: string | undefined };

/** What is locked for governance goes, what is locked for compliance stays. */
export async function deleteKeys(store: AdminStore, bucket: string, wanted: readonly Wanted[]) {
  const rows = await store.ask(
    'deleteObjects',
    {
      bucket,
      objects: wanted.map(({ key, version_id }) => ({
        key,
        versionId: version_id ?? null,
        conditions: { ifMatch: null, ifModifiedAt: null, ifSize: null },
      })),
      bypassesGovernance: true,
    },
    { operation: 'DeleteObjects' },
  );
  return {
    deleted: rows.flatMap((row) =>
      'refusal' in row ? [] : [{ key: row.key, version_id: row.versionId, is_delete_marker: row.isMarker }],
    ),
    failed: rows.flatMap((row) =>
      'refusal' in row ? [{ key: row.key, code: row.refusal.code, reason: row.refusal.message }] : [],
    ),
  };
}
