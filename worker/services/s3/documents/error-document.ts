import type { Refusal } from '../../../engine/s3/s3-error';
import { writePlainXml } from './write-xml';

export type ErrorPlace = { resource?: string | undefined; requestId: string; hostId: string };

export function renderError(
  { code, message, details }: Pick<Refusal, 'code' | 'message' | 'details'>,
  { resource, requestId, hostId }: ErrorPlace,
): string {
  return writePlainXml('Error', {
    Code: code,
    Message: message,
    Resource: resource,
    ...details,
    RequestId: requestId,
    HostId: hostId,
  });
}
