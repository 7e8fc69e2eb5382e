import { systemClock } from '../platform/clock';
import { encodeName } from '../services/s3/documents/url-encoded';
import { presign } from '../services/s3/signature/presign';
import { type Answered, openHouse, type Sent } from './api';
import type { Team } from './people';
import { place } from './places';

type House = ReturnType<typeof openHouse>;

export type Asked = {
  query?: Record<string, string>;
  body?: string;
  headers?: Record<string, string>;
  /** Access key and secret; null asks without a signature. */
  as?: [accessKey: string, secretKey: string] | null;
  /** Another address of the store than that by path. */
  base?: string;
};

export type StoreDesk = {
  house: House;
  team: Team;
  projectSlug: string;
  groupId: string;
  /** Where the store is served, by path. */
  baseUrl: string;
  /** Signed by the default account unless told otherwise. */
  ask(method: string, path: string, asked?: Asked): Promise<Answered>;
  /** The admin API of the group, as an editor. */
  admin(path: string, sent?: Sent): Promise<Answered>;
};

const DEFAULT_KEYS: [accessKey: string, secretKey: string] = ['test', 'test'];

/** A store of its own with these settings, asked as its clients ask. */
export async function openStoreDesk(config: object = {}, house: House = openHouse()): Promise<StoreDesk> {
  const { team, project_id, project_slug } = await place(house);
  const { token } = team.editor;
  const made = await house.call('/api/groups', {
    method: 'POST',
    token,
    json: { project_id, name: 'Files', slug: 'files', kind: 's3', config },
  });
  if (made.status !== 201) throw new Error(`The group was not made: ${made.text}`);
  const { group } = made.body as { group: { id: string } };
  const baseUrl = `http://localhost:8787/m/${project_slug}/files`;
  return {
    house,
    team,
    projectSlug: project_slug,
    groupId: group.id,
    baseUrl,
    async ask(method, path, { query = {}, body, headers = {}, as = DEFAULT_KEYS, base = baseUrl } = {}) {
      const url = `${base}${encodeName(path, 'url')}`;
      const sent: Sent = { method, token: null, ...withBody(headers, body) };
      if (as === null) return house.call(`${url}?${new URLSearchParams(query)}`, sent);
      const [accessKey, secretKey] = as;
      const now = systemClock.now();
      return house.call(
        await presign({ method, url, accessKey, secretKey, region: 'us-east-1', expiresIn: 60, now, query }),
        sent,
      );
    },
    admin: (path, sent = {}) => house.call(`/api/groups/${group.id}${path}`, { token, ...sent }),
  };
}

/** A request that never was on the network does not say by itself how long it is. */
function withBody(headers: Record<string, string>, body: string | undefined): Pick<Sent, 'headers' | 'body'> {
  if (body === undefined) return { headers };
  const length = String(new TextEncoder().encode(body).byteLength);
  return { headers: { 'content-length': length, ...headers }, body };
}

/** The text of the first element of a name. */
export function element(xml: string, name: string): string | undefined {
  return new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(xml)?.[1];
}

export function elements(xml: string, name: string): string[] {
  return Array.from(
    xml.matchAll(new RegExp(`<${name}[^>]*>([^<]*)</${name}>`, 'g')),
    ([, text = '']) => text,
  );
}
