import { base64OfBytes } from '../../../engine/base64';
import { hexOfBytes } from '../../../engine/hex';
import { base64url, sameSecret } from '../../crypto';
import type { CustomSignature } from '../signature-config';
import type { SignatureProof } from './signature-proof';

const HASHES = { sha1: 'SHA-1', sha256: 'SHA-256', sha512: 'SHA-512' } as const;
const SIZES = { sha1: 20, sha256: 32, sha512: 64 } as const;

const ENCODINGS = {
  hex: { write: hexOfBytes, form: /^[0-9a-f]+$/, length: (size: number) => size * 2 },
  base64: {
    write: base64OfBytes,
    form: /^[A-Za-z0-9+/]+={0,2}$/,
    length: (size: number) => Math.ceil(size / 3) * 4,
  },
  base64url: {
    write: base64url,
    form: /^[A-Za-z0-9_-]+$/,
    length: (size: number) => Math.ceil((size * 4) / 3),
  },
} as const;

type HmacKind = Pick<CustomSignature, 'algorithm' | 'encoding'> & {
  keyOf?(secret: string): Uint8Array | null;
  secretForm?: string;
};

/** Texts are compared, not bytes: what base64 decodes to the same bytes is no less tampered with. */
export function hmacProof({ algorithm, encoding, keyOf = textKey, secretForm }: HmacKind): SignatureProof {
  const { write, form, length } = ENCODINGS[encoding];
  const digits = length(SIZES[algorithm]);
  async function sign(secret: string, content: Uint8Array): Promise<string | null> {
    const bytes = keyOf(secret);
    if (!bytes || bytes.byteLength === 0) return null;
    const hmac = { name: 'HMAC', hash: HASHES[algorithm] };
    const key = await crypto.subtle.importKey('raw', bytes, hmac, false, ['sign']);
    return write(new Uint8Array(await crypto.subtle.sign('HMAC', key, content)));
  }
  return {
    sign,
    async fits(secret, content, signature) {
      const expected = await sign(secret, content);
      return expected === null ? null : sameSecret(expected, signature);
    },
    isSignature: (text) => text.length === digits && form.test(text),
    form: `${digits} ${encoding === 'hex' ? 'lower-case hexadecimal digits' : `characters of ${encoding}`}`,
    secretForm: secretForm ?? 'any text',
  };
}

function textKey(secret: string): Uint8Array {
  return new TextEncoder().encode(secret);
}
