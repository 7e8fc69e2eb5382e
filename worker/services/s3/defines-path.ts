import type { SentHead } from '../service';
import type { CompiledS3 } from './compiled';
import { isSigned } from './request/is-signed';

/** A signed request is always S3's; the house's pages are for who does not sign. */
export function definesStorePath(
  _method: string,
  _path: string,
  _compiled: CompiledS3,
  sent: SentHead,
): boolean {
  return isSigned(sent);
}
