import { isoSeconds } from '../../../platform/clock';
import type { AuthConfig } from '../config';
import { type Claims, secondsOf } from '../tokens/claims';
import type { TokenCheck } from './token-verdict';

type Asked = { config: AuthConfig; now: number; type: 'access' | 'refresh' | null };

/** What a token says of itself, once its signature is good. */
export function claimChecks(claims: Claims, { config, now, type }: Asked): TokenCheck[] {
  return [
    checkType(claims, type),
    checkStart(claims, secondsOf(now)),
    checkEnd(claims, secondsOf(now)),
    checkIssuer(claims, config.tokens.issuer),
    checkAudience(claims, config.tokens.audience),
  ];
}

/** A token that somebody else has signed with the same secret need not say its type. */
function checkType({ type }: Claims, wanted: Asked['type']): TokenCheck {
  const ok = wanted === null || type === wanted || (wanted === 'access' && type === undefined);
  const is = `It is a token of the type ${JSON.stringify(type ?? 'access')}`;
  return { step: 'type', ok, detail: ok ? `${is}.` : `${is}; here one of the type "${wanted}" is needed.` };
}

function checkStart({ nbf }: Claims, now: number): TokenCheck {
  if (typeof nbf !== 'number') return { step: 'not_before', ok: true, detail: 'It has no claim nbf.' };
  const ok = nbf <= now;
  return {
    step: 'not_before',
    ok,
    detail: ok
      ? `It is valid since ${isoSeconds(nbf)}.`
      : `It is not valid before ${isoSeconds(nbf)}, in ${nbf - now} seconds.`,
  };
}

function checkEnd({ exp }: Claims, now: number): TokenCheck {
  if (typeof exp !== 'number') return { step: 'expiry', ok: true, detail: 'It never expires.' };
  const ok = now < exp;
  return {
    step: 'expiry',
    ok,
    detail: ok
      ? `It expires at ${isoSeconds(exp)}.`
      : `It has expired at ${isoSeconds(exp)}, ${now - exp} seconds ago.`,
  };
}

function checkIssuer({ iss }: Claims, wanted: string | null): TokenCheck {
  const ok = wanted === null ? iss === undefined : iss === wanted;
  return { step: 'issuer', ok, detail: ok ? 'The issuer is right.' : differing('issuer', iss, wanted) };
}

/** One audience in common is enough. */
function checkAudience({ aud }: Claims, wanted: string | string[] | null): TokenCheck {
  const named = listOf(aud);
  const ok = wanted === null ? aud === undefined : listOf(wanted).some((one) => named.includes(one));
  return { step: 'audience', ok, detail: ok ? 'The audience is right.' : differing('audience', aud, wanted) };
}

function differing(what: string, actual: unknown, wanted: string | string[] | null): string {
  const is = actual === undefined ? `It names no ${what}` : `Its ${what} is ${JSON.stringify(actual)}`;
  return wanted === null ? `${is}; this group has none.` : `${is}; it should be ${JSON.stringify(wanted)}.`;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}
