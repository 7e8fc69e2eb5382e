import { countryIn } from '../platform/country';
import type { RequestHeaders } from './request-headers';

/** On one machine nobody is anywhere, and to look would cost time. */
export function countryOf(request: Request, { caller }: RequestHeaders): string | null {
  return caller === null ? null : countryIn(request);
}
