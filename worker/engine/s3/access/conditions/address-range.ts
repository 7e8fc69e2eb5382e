/** An address as bytes: four of IPv4, sixteen of IPv6. */
export type AddressRange = { bytes: readonly number[]; bits: number };

const LONGEST = 50;

/** Such as `203.0.113.0/24`, `2001:db8::/32` or one address. Null when it is none of them. */
export function readAddressRange(text: string): AddressRange | null {
  if (text.length > LONGEST) return null;
  const slash = text.indexOf('/');
  const bytes = readAddress(slash < 0 ? text : text.slice(0, slash));
  if (!bytes) return null;
  const most = bytes.length * 8;
  if (slash < 0) return { bytes, bits: most };
  const written = text.slice(slash + 1);
  const bits = /^\d{1,3}$/.test(written) ? Number(written) : Number.NaN;
  return bits <= most ? { bytes, bits } : null;
}

export function readAddress(text: string): number[] | null {
  if (text.includes(':')) return readIpv6(text);
  return readIpv4(text);
}

export function isInRange(address: readonly number[], { bytes, bits }: AddressRange): boolean {
  if (address.length !== bytes.length) return false;
  const whole = bits >> 3;
  for (let at = 0; at < whole; at += 1) if (address[at] !== bytes[at]) return false;
  const rest = bits & 7;
  if (rest === 0) return true;
  const shift = 8 - rest;
  return (address[whole] ?? 0) >> shift === (bytes[whole] ?? 0) >> shift;
}

function readIpv4(text: string): number[] | null {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part))) return null;
  const bytes = parts.map(Number);
  return bytes.every((byte) => byte <= 255) ? bytes : null;
}

function readIpv6(text: string): number[] | null {
  const halves = text.split('::');
  if (halves.length > 2) return null;
  const head = readGroups(halves[0] ?? '', halves.length === 1);
  const tail = readGroups(halves[1] ?? '', true);
  if (!head || !tail) return null;
  const missing = 16 - head.length - tail.length;
  if (halves.length === 1 ? missing !== 0 : missing < 2) return null;
  const bytes = [...head, ...new Array<number>(missing).fill(0), ...tail];
  // An IPv4 client seen through an IPv6 socket is still an IPv4 client.
  const isMapped = bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 255 && bytes[11] === 255;
  return isMapped ? bytes.slice(12) : bytes;
}

function readGroups(text: string, mayEndInIpv4: boolean): number[] | null {
  if (text === '') return [];
  const groups = text.split(':');
  const bytes: number[] = [];
  for (const [at, group] of groups.entries()) {
    if (mayEndInIpv4 && at === groups.length - 1 && group.includes('.')) {
      const ipv4 = readIpv4(group);
      return ipv4 && [...bytes, ...ipv4];
    }
    if (!/^[0-9a-fA-F]{1,4}$/.test(group)) return null;
    const value = Number.parseInt(group, 16);
    bytes.push(value >> 8, value & 255);
  }
  return bytes;
}
