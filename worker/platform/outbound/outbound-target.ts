import { notPublicIpv4, notPublicIpv6 } from './ip-address';

const URL_LENGTH = 8 * 1024;

const METADATA = new Set(['metadata.google.internal', 'metadata', '100.100.100.200', '[fd00:ec2::254]']);
/** Names that mean a machine of the house, whatever house it is. */
const LOCAL_SUFFIXES = [
  'localhost',
  'local',
  'localdomain',
  'internal',
  'intranet',
  'lan',
  'home',
  'corp',
  'private',
  'home.arpa',
  'in-addr.arpa',
  'ip6.arpa',
];
/** Public services that answer for any address that is written in the name. */
const ECHOING_SUFFIXES = [
  'nip.io',
  'sslip.io',
  'xip.io',
  'localtest.me',
  'lvh.me',
  'vcap.me',
  'lacolhost.com',
];
/** Below 1024 only the ports of the web; above, none where something listens that takes HTTP for its own language. */
const REFUSED_PORTS = new Set([
  1433, 1521, 2049, 2375, 2379, 3306, 3389, 4444, 5432, 5984, 6379, 6443, 6666, 6667, 9200, 9300, 10250,
  11211, 27017,
]);

export type OutboundPolicy = {
  /** An installation on one machine may allow its own network; no deployment does. */
  allowPrivate: boolean;
};

export type Target = { ok: true; url: URL } | { ok: false; reason: string };

/** Whether the address may be called at all. What a name resolves to is not seen from here. */
export function outboundTarget(address: string, { allowPrivate }: OutboundPolicy): Target {
  if (address.length > URL_LENGTH) return refuse('It is longer than 8 KB.');
  const url = URL.parse(address);
  if (!url) return refuse('It is no URL.');
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return refuse(`Only http and https are called, not ${url.protocol}`);
  if (url.username !== '' || url.password !== '')
    return refuse('It carries credentials: send them as a header.');
  url.hash = '';
  if (isMetadata(url.hostname)) return refuse(`${url.hostname} is where a cloud keeps its metadata.`);
  if (allowPrivate) return { ok: true, url };
  const against = againstHost(url.hostname) ?? againstPort(url.port);
  return against ? refuse(against) : { ok: true, url };
}

/** No installation is allowed to hand these out: they hold the credentials of the machine. */
function isMetadata(hostname: string): boolean {
  return METADATA.has(hostname.toLowerCase().replace(/\.+$/, '')) || hostname.startsWith('169.254.');
}

function againstHost(hostname: string): string | null {
  if (hostname.startsWith('[')) return told(hostname, notPublicIpv6(hostname.slice(1, -1)));
  const name = hostname.toLowerCase().replace(/\.+$/, '');
  if (/^[\d.]+$/.test(name)) return told(name, notPublicIpv4(name));
  if (!name.includes('.')) return `${name} is a name of a local network.`;
  if (endsWithAny(name, LOCAL_SUFFIXES)) return `${name} is a name of a local network.`;
  if (endsWithAny(name, ECHOING_SUFFIXES)) return `${name} stands for an address that it does not show.`;
  return null;
}

function told(host: string, what: string | null): string | null {
  return what ? `${host} is ${what}.` : null;
}

function endsWithAny(name: string, suffixes: readonly string[]): boolean {
  return suffixes.some((suffix) => name === suffix || name.endsWith(`.${suffix}`));
}

function againstPort(port: string): string | null {
  if (port === '' || port === '80' || port === '443') return null;
  const number = Number(port);
  return number < 1024 || REFUSED_PORTS.has(number) ? `The port ${port} is not called.` : null;
}

function refuse(reason: string): { ok: false; reason: string } {
  return { ok: false, reason };
}
