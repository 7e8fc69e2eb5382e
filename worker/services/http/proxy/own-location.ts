import type { HeaderList } from '../../../engine/answer';
import type { MockRequest } from '../../service';
import type { ProxySettings } from './document';

/** What stands in front of a path at the upstream, and in front of the same path here. */
type Fronts = { theirs: string; own: string };

/** A redirect to another place of the upstream leads to that place of the mock: a client that follows it stays here. */
export function withOwnLocation(
  headers: HeaderList,
  target: URL,
  request: MockRequest,
  settings: ProxySettings,
): HeaderList {
  const fronts = frontsOf(request, settings);
  return headers.map(([name, value]) => [
    name,
    name === 'location' ? ownAddress(value, target, fronts) : value,
  ]);
}

function ownAddress(location: string, target: URL, { theirs, own }: Fronts): string {
  const url = URL.parse(location, target.href);
  if (!url || url.origin !== target.origin) return location;
  const isBelow = url.pathname === theirs || url.pathname.startsWith(`${theirs}/`);
  return isBelow ? `${own}${url.pathname.slice(theirs.length)}${url.search}${url.hash}` : url.href;
}

function frontsOf({ url, path }: MockRequest, { upstream, strip_prefix, add_prefix }: ProxySettings): Fronts {
  const [address = ''] = url.split('?');
  const base = address.endsWith(path) ? address.slice(0, -path.length) : address;
  const prefix = withoutSlash(strip_prefix);
  const isStripped = path === prefix || path.startsWith(`${prefix}/`);
  return {
    theirs: `${withoutSlash(new URL(upstream).pathname)}${withoutSlash(add_prefix)}`,
    own: isStripped ? `${base}${prefix}` : base,
  };
}

function withoutSlash(path: string): string {
  return path.replace(/\/$/, '');
}
