import { S3Error } from '../../../engine/s3/s3-error';
import { operationsFor } from './detect-rows';
import type { Level, Method } from './operation-row';
import { SUBRESOURCES } from './subresources';

const METHODS: readonly Method[] = ['HEAD', 'DELETE', 'POST', 'GET', 'PUT'];

export function methodNotAllowed(method: string, level: Level, subresource: string | null): S3Error {
  const allowed = METHODS.filter((each) => operationsFor(level, each, subresource).length > 0);
  return new S3Error('MethodNotAllowed', {
    details: {
      Method: method,
      ResourceType: SUBRESOURCES.get(subresource ?? '') ?? level.toUpperCase(),
    },
    headers: { Allow: allowed.join(', ') },
  });
}
