import type { Answered, openHouse, Sent } from './api';
import { type Place, place } from './places';

type House = ReturnType<typeof openHouse>;

export type Pair = {
  access_token: string;
  refresh_token: string;
  token_type: string;
  expires_in: number;
  user: { id: string; email: string };
};

/** A fresh auth API with what a test of it does: set it up, log in, look. */
export async function openAuthDesk(house: House, config: object = {}) {
  const at: Place = await place(house, 'auth');
  const { token } = at.team.editor;
  const base = `/m/${at.project_slug}/orders`;

  async function configure(changes: object): Promise<Answered> {
    const sent = { method: 'PATCH', token, json: { config: changes } };
    const answer = await house.call(`/api/groups/${at.group_id}`, sent);
    if (answer.status !== 200) throw new Error(answer.text);
    return answer;
  }

  const send = (path: string, sent: Sent = {}): Promise<Answered> =>
    house.call(base + path, { token: null, ...sent });

  const post = (path: string, json: unknown, sent: Sent = {}): Promise<Answered> =>
    send(path, { method: 'POST', json, ...sent });

  const login = (email: string, password = 'password123', sent: Sent = {}): Promise<Answered> =>
    post('/api/auth/login', { email, password }, sent);

  if (Object.keys(config).length > 0) await configure(config);

  return {
    at,
    base,
    configure,
    send,
    post,
    login,
    admin: (path: string, sent: Sent = {}) =>
      house.call(`/api/groups/${at.group_id}/auth${path}`, { token, ...sent }),
    me: (access: string, headers: Record<string, string> = {}) =>
      send('/api/auth/me', { headers: { authorization: `Bearer ${access}`, ...headers } }),
    async pair(email = 'alice@example.com', sent: Sent = {}): Promise<Pair> {
      const answer = await login(email, 'password123', sent);
      if (answer.status !== 200) throw new Error(answer.text);
      return answer.body as Pair;
    },
  };
}
