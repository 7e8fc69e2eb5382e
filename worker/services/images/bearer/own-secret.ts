import { compactVerify, errors } from 'jose';
import { verdictOfClaims } from './claim-checks';
import { readToken } from './read-token';
import { foreign, type SourceVerdict, type TokenSource } from './token-source';

/** Tokens signed with the secret of the settings, such as those of /api/generate-token. */
export function ownSecret(secret: string, now: number): TokenSource {
  return { name: 'The secret of this group', judge: (token) => judge(token, secret, now) };
}

async function judge(token: string, secret: string, now: number): Promise<SourceVerdict> {
  const read = readToken(token);
  if (!read) return foreign('It is not a JWT.');
  const { alg } = read.header;
  if (alg !== 'HS256')
    return foreign(`It is signed with ${JSON.stringify(alg)}, not with HS256 as this group does.`);
  const isSigned = await hasSignature(token, secret);
  return isSigned ? verdictOfClaims(read.claims, now) : foreign('It is not signed with this secret.');
}

async function hasSignature(token: string, secret: string): Promise<boolean> {
  try {
    await compactVerify(token, new TextEncoder().encode(secret), { algorithms: ['HS256'] });
    return true;
  } catch (error) {
    if (error instanceof errors.JOSEError) return false;
    throw error;
  }
}
