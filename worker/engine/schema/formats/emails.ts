import { isHostname, isInternationalHostname } from './hostnames';
import { isIpv4, isIpv6 } from './ip-addresses';

const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const INTERNATIONAL_LOCAL =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~\u0080-\u{10ffff}-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~\u0080-\u{10ffff}-]+)*$/iu;
const QUOTED = /^"(?:[ !#-[\]-~]|\\[ -~])*"$/;
const INTERNATIONAL_QUOTED = /^"(?:[ !#-[\]-~\u0080-\u{10ffff}]|\\[ -~])*"$/u;
const LONGEST = 320;

export function isEmail(text: string): boolean {
  const { local, domain } = parts(text);
  return (LOCAL.test(local) || QUOTED.test(local)) && (isLiteral(domain) || isHostname(domain));
}

export function isInternationalEmail(text: string): boolean {
  const { local, domain } = parts(text);
  const isLocal = INTERNATIONAL_LOCAL.test(local) || INTERNATIONAL_QUOTED.test(local);
  return isLocal && (isLiteral(domain) || isInternationalHostname(domain));
}

function parts(text: string): { local: string; domain: string } {
  const at = text.length > LONGEST ? -1 : text.lastIndexOf('@');
  return at === -1 ? { local: '', domain: '' } : { local: text.slice(0, at), domain: text.slice(at + 1) };
}

/** An address in brackets in place of a name. */
function isLiteral(domain: string): boolean {
  if (!domain.startsWith('[') || !domain.endsWith(']')) return false;
  const address = domain.slice(1, -1);
  return address.startsWith('IPv6:') ? isIpv6(address.slice(5)) : isIpv4(address);
}
