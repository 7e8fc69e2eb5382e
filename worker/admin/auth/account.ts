import {
  findUserByIdentity,
  insertAccount,
  type NewAccount,
  type UserRow,
} from '../../db/accounts-repository';
import { isTaken } from '../../db/database-message';
import type { AuthDeps } from './auth-config';

/** The account with this identity, made with an organization of its own when there is none. An address alone opens no account. */
export async function accountOf(deps: AuthDeps, account: NewAccount): Promise<UserRow> {
  const { provider, provider_user_id } = account;
  const found = await findUserByIdentity(deps.db, provider, provider_user_id);
  if (found) return found;
  try {
    const [first, ...rest] = insertAccount(deps, account);
    await deps.db.batch([first, ...rest]);
  } catch (error) {
    // Two first logins at once: one of them made it.
    if (!isTaken(error, 'identities.provider')) throw error;
  }
  const made = await findUserByIdentity(deps.db, provider, provider_user_id);
  if (!made) throw new Error('The account was gone right after it was made.');
  return made;
}
