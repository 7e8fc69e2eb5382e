import {
  burySession,
  findSession,
  insertSession,
  rotateSession,
  type SessionRow,
} from '../../db/sessions-repository';
import { isoTime } from '../../platform/clock';
import { randomSecret, sameSecret, sha256 } from '../../platform/crypto';
import type { AuthDeps } from './auth-config';
import { readSignedText, signText } from './signed-text';

export const SESSION_LASTS = 30 * 24 * 3_600_000;

/** Two tabs may rotate at once: for so long the secret before is still good. */
const GRACE = 30_000;
const PURPOSE = 'session';

/** Begins a session; answers the value of its cookie: id, secret and our signature. */
export async function beginSession(
  deps: AuthDeps,
  userId: string,
  { userAgent, country }: { userAgent: string | null; country: string | null },
): Promise<string> {
  const secret = randomSecret();
  const id = await insertSession(deps, {
    user_id: userId,
    secret_hash: await sha256(secret),
    expires_at_epoch: deps.clock.now() + SESSION_LASTS,
    user_agent: userAgent?.slice(0, 300) ?? null,
    country,
  });
  return signText(deps.config.sessionSecret, PURPOSE, `${id}.${secret}`);
}

type Held = { id: string; secretHash: string };

/** The session that a cookie stands for; a secret from before the last rotation is a stolen one, and ends it. */
export async function readSession(deps: AuthDeps, cookie: string) {
  const held = await readCookie(deps, cookie);
  if (!held) return null;
  const now = deps.clock.now();
  const found = await findSession(deps.db, held.id, now);
  if (!found) return null;
  if (isCurrent(found.session, held, now)) return { ...found, held };
  await burySession(deps.db, held.id, isoTime(now));
  return null;
}

/**
 * A new secret for the same session; null when there is no session to rotate. Where another tab was faster there is no new
 * cookie: the browser has that tab's already, and setting the old one again would look like theft after the grace.
 */
export async function rotate(deps: AuthDeps, cookie: string): Promise<{ cookie: string | null } | null> {
  const found = await readSession(deps, cookie);
  if (!found) return null;
  const { id, secretHash } = found.held;
  const secret = randomSecret();
  const isRotated = await rotateSession(deps, id, secretHash, await sha256(secret));
  return { cookie: isRotated ? await signText(deps.config.sessionSecret, PURPOSE, `${id}.${secret}`) : null };
}

export async function endSession(deps: AuthDeps, cookie: string): Promise<void> {
  const held = await readCookie(deps, cookie);
  if (held) await burySession(deps.db, held.id, isoTime(deps.clock.now()));
}

function isCurrent(session: SessionRow, held: Held, now: number): boolean {
  if (sameSecret(session.secret_hash, held.secretHash)) return true;
  const inGrace = now - session.rotated_at_epoch < GRACE;
  return inGrace && sameSecret(session.previous_secret_hash ?? '', held.secretHash);
}

async function readCookie(deps: AuthDeps, cookie: string): Promise<Held | null> {
  const text = await readSignedText(deps.config.sessionSecret, PURPOSE, cookie);
  const [id, secret] = text?.split('.') ?? [];
  return id && secret ? { id, secretHash: await sha256(secret) } : null;
}
