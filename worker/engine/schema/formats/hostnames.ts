import { isInternationalLabel } from './international-label';
import { decodePunycode } from './punycode';

const LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
const LONGEST_LABEL = 63;
const LONGEST_NAME = 253;
/** The full stop and the three others that stand for it in international names. */
const DOTS = /[.\u3002\uff0e\uff61]/;

export function isHostname(text: string): boolean {
  if (text.length === 0 || text.length > LONGEST_NAME) return false;
  return text.split('.').every((label) => isLabel(label) && (!isEncoded(label) || isDecodable(label)));
}

export function isInternationalHostname(text: string): boolean {
  if (text.length === 0 || text.length > LONGEST_NAME) return false;
  return text.split(DOTS).every((label) => {
    if (isLabel(label)) return isEncoded(label) ? isDecodable(label) : !hasReservedHyphens(label);
    return isInternationalLabel(label);
  });
}

function isLabel(label: string): boolean {
  return label.length <= LONGEST_LABEL && LABEL.test(label);
}

function isEncoded(label: string): boolean {
  return label.slice(0, 4).toLowerCase() === 'xn--';
}

function hasReservedHyphens(label: string): boolean {
  return label.startsWith('--', 2);
}

function isDecodable(label: string): boolean {
  const decoded = decodePunycode(label.slice(4));
  return decoded !== undefined && isInternationalLabel(decoded);
}
