import { authErrors } from '../errors';
import type { AdminAuth } from './admin-auth';
import { cutPlaces, placeOf } from './place-cursor';
import { sessionDocumentOf } from './shown-documents';

type SessionsQuery = { user_id?: string | undefined; limit: number; cursor?: string | undefined };

export async function listSessions({ memory, now }: AdminAuth, { user_id, limit, cursor }: SessionsQuery) {
  const found = await memory.listSessions({ user_id: user_id ?? null, limit, before: placeOf(cursor) });
  const { rows, next_cursor } = cutPlaces(found, limit, ({ session }) => session.position);
  return { sessions: rows.map((row) => sessionDocumentOf(row, now)), next_cursor };
}

export async function endSession({ memory, now }: AdminAuth, id: string): Promise<void> {
  if (!(await memory.endSession({ id, now }))) throw authErrors.unknown_session({ id });
}
