import { base64OfBytes } from '../../../engine/base64';
import type { Ids } from '../../../platform/ids';
import { freshBytes } from '../samples/fresh';
import type { SignatureScheme } from '../signature/signature-config';

/** Somebody else's, in the form of the scheme. */
export function otherSecret(scheme: SignatureScheme, ids: Ids): string {
  if (scheme === 'standard') return `whsec_${base64OfBytes(freshBytes(ids))}`;
  if (scheme === 'standard_ed25519') return `whsk_${base64OfBytes(freshBytes(ids))}`;
  return `another-${ids.next()}`;
}
