/** Networks that are not the public internet, as first address and length of the prefix. */
const NOT_PUBLIC: readonly (readonly [address: string, bits: number, what: string])[] = [
  ['0.0.0.0', 8, 'this network'],
  ['10.0.0.0', 8, 'a private network'],
  ['100.64.0.0', 10, 'a network behind a carrier'],
  ['127.0.0.0', 8, 'this machine'],
  ['169.254.0.0', 16, 'a link-local address, where clouds keep their metadata'],
  ['172.16.0.0', 12, 'a private network'],
  ['192.0.0.0', 24, 'a reserved network'],
  ['192.0.2.0', 24, 'a network for documentation'],
  ['192.88.99.0', 24, 'a reserved network'],
  ['192.168.0.0', 16, 'a private network'],
  ['198.18.0.0', 15, 'a network for measurements'],
  ['198.51.100.0', 24, 'a network for documentation'],
  ['203.0.113.0', 24, 'a network for documentation'],
  ['224.0.0.0', 4, 'a multicast address'],
  ['240.0.0.0', 4, 'a reserved network'],
];

const IPV4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/;

/** What stands against the address, or null for a public one. Decimal, octal and hexadecimal forms are read by URL before. */
export function notPublicIpv4(address: string): string | null {
  const value = ipv4Number(address);
  if (value === null) return null;
  const network = NOT_PUBLIC.find(([first, bits]) => {
    const size = 2 ** (32 - bits);
    return Math.floor(value / size) === Math.floor((ipv4Number(first) ?? 0) / size);
  });
  return network?.[2] ?? null;
}

function ipv4Number(address: string): number | null {
  const match = IPV4.exec(address);
  if (!match) return null;
  return match.slice(1).reduce((value, part) => value * 256 + Number(part), 0);
}

/**
 * Of IPv6 only what is given out to the world passes, 2000::/3, without the parts of it that lead elsewhere. So loopback,
 * unique local, link-local and multicast addresses fail, and every form that has an IPv4 address inside (mapped, NAT64).
 */
export function notPublicIpv6(address: string): string | null {
  const [first, second] = address.split(':');
  const head = Number.parseInt(first || '0', 16);
  const next = Number.parseInt(second || '0', 16);
  if (head < 0x2000 || head > 0x3fff) return 'an IPv6 address that is not public';
  if (head === 0x2001 && next < 0x200) return 'a reserved IPv6 network';
  if (head === 0x2001 && next === 0x0db8) return 'an IPv6 network for documentation';
  if (head === 0x2002) return 'an IPv6 address that wraps another one';
  if (head === 0x3fff && next < 0x1000) return 'an IPv6 network for documentation';
  return null;
}
