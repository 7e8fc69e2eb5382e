import {
  decodeJwt,
  decodeProtectedHeader,
  errors,
  type JWTPayload,
  type ProtectedHeaderParameters,
} from 'jose';

export type ReadToken = { header: ProtectedHeaderParameters; claims: JWTPayload };

/** What a token says, whether or not it is signed; null when it is no JWT. */
export function readToken(token: string): ReadToken | null {
  try {
    return { header: decodeProtectedHeader(token), claims: decodeJwt(token) };
  } catch (error) {
    if (error instanceof TypeError || error instanceof errors.JOSEError) return null;
    throw error;
  }
}
