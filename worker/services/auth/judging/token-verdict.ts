/** What is looked at, in this order. */
export const TOKEN_STEPS = [
  'format',
  'algorithm',
  'key',
  'signature',
  'type',
  'not_before',
  'expiry',
  'issuer',
  'audience',
  'user',
  'revocation',
] as const;

export type TokenStep = (typeof TOKEN_STEPS)[number];

export const VERDICTS = [
  'valid',
  'malformed',
  'wrong_algorithm',
  'wrong_key',
  'wrong_signature',
  'wrong_type',
  'not_yet_valid',
  'expired',
  'wrong_issuer',
  'wrong_audience',
  'unknown_user',
  'revoked',
] as const;

export type Verdict = (typeof VERDICTS)[number];

export const VERDICT_OF: Record<TokenStep, Exclude<Verdict, 'valid'>> = {
  format: 'malformed',
  algorithm: 'wrong_algorithm',
  key: 'wrong_key',
  signature: 'wrong_signature',
  type: 'wrong_type',
  not_before: 'not_yet_valid',
  expiry: 'expired',
  issuer: 'wrong_issuer',
  audience: 'wrong_audience',
  user: 'unknown_user',
  revocation: 'revoked',
};

export type TokenCheck = { step: TokenStep; ok: boolean; detail: string };
