import { afterAll, beforeAll, inject } from 'vitest';
import { adminClient } from '../admin-client.ts';

export type Pair = { access_token: string; refresh_token: string; expires_in: number; user: { id: string } };

export type TokenKind =
  | 'valid'
  | 'expired'
  | 'not_yet_valid'
  | 'wrong_signature'
  | 'alg_none'
  | 'wrong_audience'
  | 'wrong_issuer'
  | 'revoked';

/** An auth API of its own for the tests of a file, deleted after them. */
export function useAuthGroup(name: string, config: object = {}) {
  const admin = adminClient(inject('url'), inject('token'));
  let project: { id: string; slug: string };
  let group: { id: string; slug: string };

  beforeAll(async () => {
    ({ project } = await admin.post<{ project: typeof project }>('/api/projects', { name }));
    const made = { project_id: project.id, name: 'Auth', kind: 'auth', config };
    ({ group } = await admin.post<{ group: typeof group }>('/api/groups', made));
  });
  afterAll(() => admin.delete(`/api/projects/${project.id}`));

  const url = () => `${inject('url')}/m/${project.slug}/${group.slug}`;

  async function post<Answer>(
    path: string,
    json: object,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const answer = await fetch(`${url()}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(json),
    });
    if (!answer.ok) throw new Error(`POST ${path} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as Answer;
  }

  return {
    url,
    post,
    admin,
    projectId: () => project.id,
    groupId: () => group.id,
    login: (email = 'alice@example.com', headers: Record<string, string> = {}) =>
      post<Pair>('/api/auth/login', { email, password: 'password123' }, headers),
    tokenOf: async (kind: TokenKind) =>
      (await post<{ token: string }>('/api/auth/tokens', { user: 'alice@example.com', kind })).token,
    me: (token: string, headers: Record<string, string> = {}) =>
      fetch(`${url()}/api/auth/me`, { headers: { authorization: `Bearer ${token}`, ...headers } }),
  };
}
