import { isWebAddress } from '../replay/replay-draft';
import type { Composed } from './composed';

/** Of an event of the inbox the client's own secret may be used. */
export function isSecretMissing({ scheme, secret, source }: Composed): boolean {
  return scheme !== 'none' && secret === '' && source !== 'event';
}

export function isReady(composed: Composed): boolean {
  if (!isWebAddress(composed.url) || isSecretMissing(composed)) return false;
  return composed.source !== 'event' || composed.eventId !== '';
}
