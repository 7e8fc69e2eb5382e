import type { webcrypto } from 'node:crypto';

/** What Workers have beside the globals of Node, for judges that import modules which name it. */
declare global {
  type CryptoKey = webcrypto.CryptoKey;
  type JsonWebKey = webcrypto.JsonWebKey;
}

declare module 'node:crypto' {
  namespace webcrypto {
    interface SubtleCrypto {
      timingSafeEqual(one: ArrayBufferView, other: ArrayBufferView): boolean;
    }
  }
}
