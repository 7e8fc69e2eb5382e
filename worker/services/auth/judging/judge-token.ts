import { compactVerify, errors } from 'jose';
import type { AuthConfig } from '../config';
import type { AuthMemory } from '../memory/open-memory';
import type { UserRow } from '../memory/rows';
import { type Claims, secondsOf } from '../tokens/claims';
import type { SigningKeys } from '../tokens/signing-keys';
import { claimChecks } from './claim-checks';
import { type ReadToken, readToken } from './read-token';
import { type TokenCheck, type TokenStep, VERDICT_OF, type Verdict } from './token-verdict';

export type Judging = {
  config: AuthConfig;
  keys: SigningKeys;
  now: number;
  /** Which one is needed; null takes either. */
  type: 'access' | 'refresh' | null;
  memory: AuthMemory;
};

export type JudgedToken = {
  header: Claims | null;
  claims: Claims | null;
  verdict: Verdict;
  /** The first that failed. */
  step: TokenStep | null;
  detail: string;
  checks: TokenCheck[];
  expires_in: number | null;
  /** Whose it is; null unless it is valid. */
  user: UserRow | null;
};

/** Looks at everything in a fixed order, up to the first that is wrong. */
export async function judgeToken(token: string, judging: Judging): Promise<JudgedToken> {
  const read = readToken(token);
  const { header, claims, trouble } = read;
  const checks: TokenCheck[] = [{ step: 'format', ok: trouble === null, detail: trouble ?? 'It is a JWT.' }];
  if (trouble !== null || !header || !claims) return judged(read, checks, judging.now);
  checks.push(...upToFailure(headerChecks(header, judging.keys)));
  if (hasFailed(checks)) return judged(read, checks, judging.now);
  checks.push(await checkSignature(token, judging.keys));
  if (hasFailed(checks)) return judged(read, checks, judging.now);
  checks.push(...upToFailure(claimChecks(claims, judging)));
  if (hasFailed(checks)) return judged(read, checks, judging.now);
  const { user, is_revoked } = await judging.memory.look({
    user_id: textOf(claims.sub),
    ids: [textOf(claims.jti), textOf(claims.sid)],
  });
  checks.push(...upToFailure([userCheck(claims, user), revocationCheck(is_revoked)]));
  return judged(read, checks, judging.now, user);
}

function headerChecks(header: Claims, { algorithm, keyId }: SigningKeys): TokenCheck[] {
  const { alg, kid } = header;
  const isRightAlgorithm = alg === algorithm;
  const isRightKey = kid === undefined || keyId === null || kid === keyId;
  return [
    {
      step: 'algorithm',
      ok: isRightAlgorithm,
      detail: isRightAlgorithm
        ? `It is signed with ${algorithm}.`
        : `Its algorithm is ${JSON.stringify(alg)}; this group signs with ${algorithm}.`,
    },
    {
      step: 'key',
      ok: isRightKey,
      detail: isRightKey
        ? 'The key is known.'
        : `It names the key ${JSON.stringify(kid)}; this group signs with "${keyId}".`,
    },
  ];
}

async function checkSignature(token: string, { algorithm, verifying }: SigningKeys): Promise<TokenCheck> {
  try {
    await compactVerify(token, verifying, { algorithms: [algorithm] });
    return { step: 'signature', ok: true, detail: 'The signature is right.' };
  } catch (error) {
    if (!(error instanceof errors.JOSEError)) throw error;
    const detail =
      'The signature is not of this content by this key: it was changed, or signed by somebody else.';
    return { step: 'signature', ok: false, detail };
  }
}

function userCheck({ sub }: Claims, user: UserRow | null): TokenCheck {
  const detail = user
    ? `It is of ${user.email}.`
    : `There is no user ${JSON.stringify(sub ?? null)} in this world.`;
  return { step: 'user', ok: user !== null, detail };
}

function revocationCheck(isRevoked: boolean): TokenCheck {
  return {
    step: 'revocation',
    ok: !isRevoked,
    detail: isRevoked ? 'It was revoked, or its session has ended.' : 'It is not revoked.',
  };
}

function judged(
  { header, claims }: ReadToken,
  checks: TokenCheck[],
  now: number,
  user: UserRow | null = null,
): JudgedToken {
  const failed = checks.find(({ ok }) => !ok) ?? null;
  const exp = claims?.exp;
  return {
    header,
    claims,
    verdict: failed ? VERDICT_OF[failed.step] : 'valid',
    step: failed?.step ?? null,
    detail: failed?.detail ?? 'It is valid.',
    checks,
    expires_in: typeof exp === 'number' ? Math.round(exp) - secondsOf(now) : null,
    user: failed ? null : user,
  };
}

function upToFailure(checks: TokenCheck[]): TokenCheck[] {
  const failed = checks.findIndex(({ ok }) => !ok);
  return failed < 0 ? checks : checks.slice(0, failed + 1);
}

function hasFailed(checks: TokenCheck[]): boolean {
  return checks.some(({ ok }) => !ok);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
