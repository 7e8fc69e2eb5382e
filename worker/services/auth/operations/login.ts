import type { Answer } from '../../../engine/answer';
import { jsonAnswer } from '../answers/answers';
import { refuseLocked, refuseLogin } from '../answers/refusals';
import { shownUser } from '../answers/shown-user';
import type { AuthCall } from '../auth-call';
import { credentials } from '../documents/request-documents';
import type { UserRow } from '../memory/rows';
import { pretendToCheck } from '../passwords/password-hash';
import { newId } from '../tokens/new-id';
import { makePair, refreshEnds } from '../tokens/token-pair';
import { readBody } from './read-body';

/** The password is looked at outside of the memory, which would keep everybody else waiting. */
export async function login(call: AuthCall): Promise<Answer> {
  const { context, memory } = call;
  const { config, why, now } = context;
  const { email, password } = await readBody(call, credentials);
  why.rule = `log in as ${email}`;
  const found = await memory.findByEmail({ email, now });
  const proved = await provedBy(call, found.user, password);
  const done = await memory.login({
    email,
    proved,
    lockout: config.lockout,
    id: newId(context.seed.dice, 'session', email, now),
    expires_at: refreshEnds(config, now),
    now,
  });
  if (done.ok) {
    const { user, session } = done;
    return jsonAnswer(200, { ...(await makePair(context, user, session)), user: shownUser(user) });
  }
  const { locked_until } = done.attempts;
  if (done.problem === 'locked' && locked_until !== null) {
    return refuseLocked(why, { status: config.lockout.status, locked_until, now });
  }
  return refuseLogin(why, found.user ? 'password' : 'user');
}

async function provedBy({ context }: AuthCall, user: UserRow | null, password: string) {
  if (!user) {
    await pretendToCheck(password);
    return null;
  }
  const { id, password_hash } = user;
  const fits = await context.compiled.isPassword(password, password_hash);
  return fits ? { user_id: id, password_hash } : null;
}
