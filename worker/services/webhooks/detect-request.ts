import { isClientId, isReservedClient } from './settings/client-id';

export type OwnPage = 'list' | 'clear' | 'get' | 'delete' | 'replay' | 'delivery' | 'stats';

export type Detected =
  | { kind: 'receive'; clientId: string; path: string }
  | { kind: 'own'; page: OwnPage; id: string }
  | { kind: 'wrong_method'; name: string; allowed: readonly string[] }
  | { kind: 'no_page'; name: string }
  | { kind: 'bad_client'; name: string }
  | { kind: 'no_client' }
  | { kind: 'elsewhere' };

const PREFIX = '/webhooks';

/** By the first segment below "webhooks", and whether another follows. */
const PAGES: Record<string, Readonly<Record<string, OwnPage>>> = {
  events: { GET: 'list', DELETE: 'clear' },
  'events/': { GET: 'get', DELETE: 'delete' },
  'replay/': { POST: 'replay', GET: 'delivery' },
  stats: { GET: 'stats' },
};

/** Who sends to this path, or what is read there. */
export function detectRequest(method: string, path: string): Detected {
  if (path === PREFIX || path === `${PREFIX}/`) return { kind: 'no_client' };
  if (!path.startsWith(`${PREFIX}/`)) return { kind: 'elsewhere' };
  const below = path.slice(PREFIX.length + 1);
  const end = below.indexOf('/');
  const name = decoded(end < 0 ? below : below.slice(0, end));
  const rest = end < 0 ? '' : below.slice(end);
  if (isReservedClient(name)) return detectPage(method, name, rest.replace(/^\//, ''));
  if (!isClientId(name)) return { kind: 'bad_client', name };
  return { kind: 'receive', clientId: name, path: rest === '' ? '/' : rest };
}

function detectPage(method: string, name: string, rest: string): Detected {
  const id = decoded(rest.endsWith('/') ? rest.slice(0, -1) : rest);
  const pages = id.includes('/') ? undefined : PAGES[id === '' ? name : `${name}/`];
  if (!pages) return { kind: 'no_page', name };
  const page = pages[method === 'HEAD' ? 'GET' : method];
  if (page) return { kind: 'own', page, id };
  const methods = Object.keys(pages);
  return { kind: 'wrong_method', name, allowed: methods.includes('GET') ? [...methods, 'HEAD'] : methods };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // What cannot be decoded is no client's name, and is said to be none as it stands.
    return segment;
  }
}
