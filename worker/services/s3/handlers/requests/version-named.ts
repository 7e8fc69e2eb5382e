import type { S3Call } from '../../s3-call';
import { type ObjectNamed, objectNamed } from './object-named';
import { checkVersionId } from './version-id';

export type VersionNamed = ObjectNamed & { versionId: string | null };

export function versionNamed(call: Pick<S3Call, 'operation'>): VersionNamed {
  const versionId = call.operation.query.get('versionId') ?? null;
  if (versionId !== null) checkVersionId(versionId, 'versionId', versionId);
  return { ...objectNamed(call), versionId };
}
