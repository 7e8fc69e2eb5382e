import { base64OfBytes } from '../../../../engine/base64';
import { S3Error } from '../../../../engine/s3/s3-error';
import { utf8Text } from '../../../../engine/utf8-text';

const encoder = new TextEncoder();
/** By which a token of ours is told from anything else that is base64. */
const MARK = 'u1:';

/** Says nothing to who reads it: where a listing went on is nobody's business but ours. */
export function writeToken(last: string): string {
  return base64OfBytes(encoder.encode(MARK + last));
}

export function readToken(token: string): string {
  const text = decoded(token);
  if (text?.startsWith(MARK)) return text.slice(MARK.length);
  throw new S3Error('InvalidArgument', {
    message: 'The continuation token provided is incorrect',
    details: { ArgumentName: 'continuation-token', ArgumentValue: token },
  });
}

function decoded(token: string): string | null {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(token) || token.length % 4 !== 0) return null;
  return utf8Text(Uint8Array.from(atob(token), (character) => character.charCodeAt(0)));
}
