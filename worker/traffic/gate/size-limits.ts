import { LIMITS } from '../../platform/limits';
import { mockErrors } from '../mock-errors';
import type { RequestHeaders } from '../request-headers';

/** Before anything else is looked at. workerd itself refuses the headers that are larger than 128 KiB. */
export function checkHeadSizes(url: string, headers: RequestHeaders): void {
  if (url.length > LIMITS.urlBytes) throw mockErrors.url_too_long({ limit: LIMITS.urlBytes });
  if (headers.size > LIMITS.headerBytes) throw mockErrors.headers_too_large({ limit: LIMITS.headerBytes });
}

/** A body that says how long it is need not be read to be refused. */
export function checkAnnouncedBody(contentLength: string | null, limit: number): void {
  if (contentLength !== null && Number(contentLength) > limit) throw mockErrors.body_too_large({ limit });
}
