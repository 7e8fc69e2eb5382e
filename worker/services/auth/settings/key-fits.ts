import type { Algorithm } from './signing-config';

const KEY_TYPE: Partial<Record<Algorithm, string>> = { RS256: 'RSA', ES256: 'EC' };

export function needsKey(algorithm: Algorithm): boolean {
  return algorithm in KEY_TYPE;
}

export function fitsAlgorithm(key: Record<string, unknown>, algorithm: Algorithm): boolean {
  return key.kty === KEY_TYPE[algorithm];
}
