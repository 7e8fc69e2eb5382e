import { SignJWT } from 'jose';
import type { Claims } from './claims';
import type { SigningKeys } from './signing-keys';

export function tokenHeader({ algorithm, keyId }: Pick<SigningKeys, 'algorithm' | 'keyId'>) {
  return { alg: algorithm, typ: 'JWT', ...(keyId !== null && { kid: keyId }) };
}

export function signToken(claims: Claims, keys: SigningKeys): Promise<string> {
  return new SignJWT(claims).setProtectedHeader(tokenHeader(keys)).sign(keys.signing);
}
