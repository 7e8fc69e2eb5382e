const KEPT_AT_MOST = 512;

const encoder = new TextEncoder();

/** Keys, never promises of them: a promise that another request made may not be awaited. */
const kept = new Map<string, CryptoKey>();

async function keptKey(name: readonly string[], make: () => Promise<CryptoKey>): Promise<CryptoKey> {
  const id = JSON.stringify(name);
  const known = kept.get(id);
  if (known) return known;
  const key = await make();
  const oldest = kept.size < KEPT_AT_MOST ? undefined : kept.keys().next().value;
  if (oldest !== undefined) kept.delete(oldest);
  kept.set(id, key);
  return key;
}

function importedKey(bytes: Uint8Array, hash: 'SHA-1' | 'SHA-256'): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash }, false, ['sign']);
}

export async function hmacOf(key: CryptoKey, text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text)));
}

type KeyScope = { date: string; region: string; service: string };

/** What SigV4 signs with on one day, in one region, for one service. */
export function v4SigningKey(secretKey: string, { date, region, service }: KeyScope): Promise<CryptoKey> {
  return keptKey(['v4', secretKey, date, region, service], async () => {
    let bytes = encoder.encode(`AWS4${secretKey}`);
    for (const part of [date, region, service, 'aws4_request']) {
      bytes = await hmacOf(await importedKey(bytes, 'SHA-256'), part);
    }
    return importedKey(bytes, 'SHA-256');
  });
}

/** What SigV2 signs with, always. */
export function v2SigningKey(secretKey: string): Promise<CryptoKey> {
  return keptKey(['v2', secretKey], () => importedKey(encoder.encode(secretKey), 'SHA-1'));
}
