import type { RequestHeaders } from './request-headers';

/** Cloudflare's network says where a caller is. On one machine nobody is anywhere, and to look would cost time. */
export function countryOf(request: Request, { caller }: RequestHeaders): string | null {
  if (caller === null) return null;
  const country = request.cf?.country;
  return typeof country === 'string' ? country : null;
}
