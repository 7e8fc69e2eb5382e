import { authErrors } from '../errors';
import { MOST } from '../memory/schema';
import type { AddProblem } from '../memory/users';
import { hashPassword } from '../passwords/password-hash';
import type { AdminAuth } from './admin-auth';
import { cutPlaces, placeOf } from './place-cursor';
import { userDocumentOf } from './shown-documents';
import type { NewUser, UserDocument, UserPatch } from './user-documents';

type UsersQuery = { text: string; limit: number; cursor?: string | undefined };

export async function listUsers({ memory, now }: AdminAuth, { text, limit, cursor }: UsersQuery) {
  const { users, total } = await memory.listUsers({ text, limit, before: placeOf(cursor), now });
  const { rows, next_cursor } = cutPlaces(users, limit, ({ user }) => user.position);
  return { users: rows.map(userDocumentOf), next_cursor, total };
}

export async function findUser({ memory, now }: AdminAuth, key: string): Promise<UserDocument> {
  const found = await memory.findUser({ key, now });
  if (!found) throw authErrors.unknown_user({ user: key });
  return userDocumentOf(found);
}

export async function createUser(auth: AdminAuth, { id, password, ...said }: NewUser): Promise<UserDocument> {
  const { memory, ports, now } = auth;
  const user = { ...said, password_hash: await hashPassword(password) };
  const made = await memory.register({ id: id ?? ports.ids.next(), user, now });
  if (!made.ok) throw problemOf(made.problem, { id: id ?? '', email: said.email });
  return findUser(auth, made.user.id);
}

export async function changeUser(
  { memory, now }: AdminAuth,
  id: string,
  { password, ...said }: UserPatch,
): Promise<UserDocument> {
  const changes = { ...said, ...(password !== undefined && { password_hash: await hashPassword(password) }) };
  const done = await memory.changeUser({ id, changes, now });
  if (done.ok) return userDocumentOf(done.user);
  if (done.problem === 'no_user') throw authErrors.unknown_user({ user: id });
  throw problemOf(done.problem, { id, email: said.email ?? '' });
}

export async function deleteUser({ memory }: AdminAuth, id: string): Promise<void> {
  if (!(await memory.deleteUser({ id }))) throw authErrors.unknown_user({ user: id });
}

export async function unlockUser({ memory, now }: AdminAuth, id: string): Promise<UserDocument> {
  const found = await memory.unlock({ id, now });
  if (!found) throw authErrors.unknown_user({ user: id });
  return userDocumentOf(found);
}

export async function resetUsers(auth: AdminAuth) {
  await auth.memory.resetUsers({ seed: await auth.compiled.seed(auth.now) });
  return listUsers(auth, { text: '', limit: MOST.shown });
}

function problemOf(problem: AddProblem, { id, email }: { id: string; email: string }) {
  if (problem === 'email_taken') return authErrors.email_taken({ email });
  return problem === 'id_taken' ? authErrors.id_taken({ id }) : authErrors.too_many({ most: MOST.users });
}
