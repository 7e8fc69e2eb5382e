import type { Refusal } from '../../../engine/s3/s3-error';
import { writePlainXml } from './write-xml';

export type ErrorPlace = { resource?: string | undefined; requestId: string; hostId: string };

export function renderError(
  { code, message, details }: Pick<Refusal, 'code' | 'message' | 'details'>,
  { resource, requestId, hostId }: ErrorPlace,
): string {
  return writePlainXml('Error', {
    Code: code,
    Message: readable(message),
    Resource: resource === undefined ? resource : readable(resource),
    ...Object.fromEntries(Object.entries(details).map(([name, value]) => [name, readable(value)])),
    RequestId: requestId,
    HostId: hostId,
  });
}

/** Clients lose the whole error, its code included, over one character that XML 1.0 has no way to write. */
function readable(text: string): string {
  return text.replaceAll(/(?![\t\n\r\x7f-\x9f])[\p{Cc}\ufffe\uffff]/gu, '\ufffd');
}
