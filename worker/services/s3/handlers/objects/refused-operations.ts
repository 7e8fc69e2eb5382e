import type { Answer } from '../../../../engine/answer';
import { S3Error } from '../../../../engine/s3/s3-error';
import type { S3Call } from '../../s3-call';

/** Closed to accounts that did not use it before July 2024. */
export async function selectObjectContent({ request }: S3Call): Promise<Answer> {
  throw withdrawn(request.method, 'SELECT');
}

/** Nowhere since April 2022. */
export async function getObjectTorrent({ request }: S3Call): Promise<Answer> {
  throw withdrawn(request.method, 'TORRENT');
}

function withdrawn(method: string, resourceType: string): S3Error {
  return new S3Error('MethodNotAllowed', { details: { Method: method, ResourceType: resourceType } });
}
