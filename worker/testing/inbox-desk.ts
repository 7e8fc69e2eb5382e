import type { EventDocument, EventSummary } from '../services/webhooks/documents';
import { type Answered, openHouse, type Sent } from './api';
import { type Place, place } from './places';

type House = ReturnType<typeof openHouse>;

export type InboxDesk = {
  house: House;
  at: Place;
  groupId: string;
  /** Where the inbox is, by path. */
  base: string;
  /** As a sender, or as whoever reads what was sent, without a login. */
  send(path: string, sent?: Sent): Promise<Answered>;
  /** The admin API of the group's inbox, as an editor. */
  admin(path: string, sent?: Sent): Promise<Answered>;
  /** Changes of the group's config. */
  configure(config: object): Promise<Answered>;
  events(query?: string): Promise<EventSummary[]>;
  /** The newest, whole. */
  newest(query?: string): Promise<EventDocument>;
};

/** An inbox of its own with these settings, open to all unless they say otherwise. */
export async function openInboxDesk(config: object = {}, house: House = openHouse()): Promise<InboxDesk> {
  const at = await place(house);
  const { token } = at.team.editor;
  const json = {
    project_id: at.project_id,
    name: 'Hooks',
    slug: 'hooks',
    kind: 'webhooks',
    config: { reading: { open: true }, ...config },
  };
  const made = await house.call('/api/groups', { method: 'POST', token, json });
  if (made.status !== 201) throw new Error(`The group was not made: ${made.text}`);
  const groupId = (made.body as { group: { id: string } }).group.id;
  const base = `/m/${at.project_slug}/hooks`;
  const send: InboxDesk['send'] = (path, sent = {}) =>
    house.call(base + path, { token: null, ...withLength(sent) });

  async function events(query = ''): Promise<EventSummary[]> {
    const { status, body, text } = await send(`/webhooks/events${query}`);
    if (status !== 200) throw new Error(`${status} ${text}`);
    return (body as { events: EventSummary[] }).events;
  }

  return {
    house,
    at,
    groupId,
    base,
    send,
    admin: (path, sent = {}) => house.call(`/api/groups/${groupId}/webhooks${path}`, { token, ...sent }),
    configure: (changes) =>
      house.call(`/api/groups/${groupId}`, { method: 'PATCH', token, json: { config: changes } }),
    events,
    async newest(query = '') {
      const [first] = await events(query);
      if (!first) throw new Error('The inbox is empty.');
      return (await send(`/webhooks/events/${first.id}`)).body as EventDocument;
    },
  };
}

/** A request that never was on the network does not say by itself how long it is. */
function withLength(sent: Sent): Sent {
  const body = sent.json === undefined ? sent.body : JSON.stringify(sent.json);
  if (body === undefined || body instanceof ReadableStream) return sent;
  const length = typeof body === 'string' ? new TextEncoder().encode(body).byteLength : sizeOf(body);
  return { ...sent, headers: { 'content-length': String(length), ...sent.headers } };
}

function sizeOf(body: BodyInit): number {
  if (body instanceof Uint8Array || body instanceof ArrayBuffer) return body.byteLength;
  throw new TypeError('Send a text or bytes.');
}
