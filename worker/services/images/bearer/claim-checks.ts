import { isoSeconds } from '../../../platform/clock';
import type { BearerVerdict } from '../../service';
import { refused, type SourceVerdict } from './token-source';

type Claims = Record<string, unknown>;

/** Of a token whose signature is right: whose it is, and whether it holds at this moment of the project's clock. */
export function verdictOfClaims(claims: Claims, now: number): SourceVerdict {
  const { sub, exp, nbf } = claims;
  if (typeof sub !== 'string' || sub === '') return refused('It has no subject: `sub` names its user.');
  if (nbf !== undefined && !isSeconds(nbf)) return refused('Its claim nbf is not a number of seconds.');
  if (exp !== undefined && !isSeconds(exp)) return refused('Its claim exp is not a number of seconds.');
  if (nbf !== undefined && nbf * 1000 > now) return refused(`It is not valid before ${isoSeconds(nbf)}.`);
  if (exp !== undefined && exp * 1000 <= now) return refused(`It has expired at ${isoSeconds(exp)}.`);
  return { ok: true, subject: sub, claims, expires_at: exp === undefined ? null : exp * 1000 };
}

type Wanted = { issuer: string | null; audience: string | null };

/** What the settings want of every token, whoever has given it out; null when nothing is wrong. */
export function misaddressed(
  { claims }: Extract<BearerVerdict, { ok: true }>,
  wanted: Wanted,
): string | null {
  const { iss, aud } = claims;
  if (wanted.issuer !== null && iss !== wanted.issuer) return differing('issuer', iss, wanted.issuer);
  const named = Array.isArray(aud) ? aud : [aud];
  if (wanted.audience !== null && !named.includes(wanted.audience))
    return differing('audience', aud, wanted.audience);
  return null;
}

function differing(what: string, actual: unknown, wanted: string): string {
  const is =
    actual === undefined ? `It names no ${what}` : `Its ${what} is ${JSON.stringify(actual).slice(0, 200)}`;
  return `${is}; it should be "${wanted}".`;
}

function isSeconds(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
