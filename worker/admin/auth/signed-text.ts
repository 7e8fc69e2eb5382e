import { hmacSha256, sameSecret } from '../../platform/crypto';

/** `purpose` keeps what is signed for one use from being shown for another. */
export async function signText(secret: string, purpose: string, text: string): Promise<string> {
  return `${text}.${await hmacSha256(secret, `${purpose}\n${text}`)}`;
}

export async function readSignedText(
  secret: string,
  purpose: string,
  signed: string,
): Promise<string | null> {
  const dot = signed.lastIndexOf('.');
  if (dot < 0) return null;
  const text = signed.slice(0, dot);
  const expected = await hmacSha256(secret, `${purpose}\n${text}`);
  return sameSecret(expected, signed.slice(dot + 1)) ? text : null;
}
