import { decodeSegment } from '../../../engine/percent';
import type { MockRequest } from '../../service';

/** What a refusal is about: "/bucket/key". */
export function resourceOf({ path, reach }: MockRequest): string {
  const key = decodeSegment(path);
  return reach.hostPrefix === null ? key : `/${reach.hostPrefix}${key}`;
}
