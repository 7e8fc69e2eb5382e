import type { Context } from 'hono';
import * as z from 'zod';
import { randomSecret, sameSecret } from '../../platform/crypto';
import type { AdminEnv } from '../admin-env';
import { clearHouseCookie, readHouseCookie, setHouseCookie } from './house-cookies';
import { readSignedText, signText } from './signed-text';

/** What must come back from the provider as it was sent: it binds the answer to this browser. */
const loginState = z.object({
  provider: z.string(),
  state: z.string(),
  verifier: z.string(),
  next: z.string(),
  until: z.number(),
});

export type LoginState = z.infer<typeof loginState>;

const VALID_FOR = 600_000;
const PURPOSE = 'login-state';

export async function beginLoginState(
  c: Context<AdminEnv>,
  login: { provider: string; next: string },
): Promise<LoginState> {
  const { clock, config } = c.var.deps.auth;
  const begun = {
    ...login,
    state: randomSecret(),
    verifier: randomSecret(48),
    until: clock.now() + VALID_FOR,
  };
  const signed = await signText(config.sessionSecret, PURPOSE, btoa(JSON.stringify(begun)));
  setHouseCookie(c, 'login', signed, VALID_FOR);
  return begun;
}

/** The state that this browser began with, once; null when there is none, or another, or it is too old. */
export async function takeLoginState(
  c: Context<AdminEnv>,
  provider: string,
  sentBack: string | undefined,
): Promise<LoginState | null> {
  const { clock, config } = c.var.deps.auth;
  const signed = readHouseCookie(c.req.raw, 'login');
  clearHouseCookie(c, 'login');
  const text = signed && (await readSignedText(config.sessionSecret, PURPOSE, signed));
  if (!text) return null;
  const kept = loginState.parse(JSON.parse(atob(text)));
  const fits =
    kept.provider === provider && kept.until > clock.now() && sameSecret(kept.state, sentBack ?? '');
  return fits ? kept : null;
}
