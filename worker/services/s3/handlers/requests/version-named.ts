import type { S3Call } from '../../s3-call';
import { invalidArgument } from '../../signature/signature-refusals';
import { type ObjectNamed, objectNamed } from './object-named';

export type VersionNamed = ObjectNamed & { versionId: string | null };

export function versionNamed(call: Pick<S3Call, 'operation'>): VersionNamed {
  const versionId = call.operation.query.get('versionId') ?? null;
  if (versionId === '') throw invalidArgument('Version id cannot be the empty string', 'versionId', '');
  return { ...objectNamed(call), versionId };
}
