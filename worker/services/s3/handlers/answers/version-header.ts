import type { HeaderList } from '../../../../engine/answer';

/** None where versions are not kept. */
export function versionHeader(versionId: string | null, name = 'x-amz-version-id'): HeaderList {
  return versionId === null ? [] : [[name, versionId]];
}
