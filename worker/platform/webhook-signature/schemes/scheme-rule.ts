import type { SignatureProof } from '../proofs/signature-proof';

/** What the headers of a request claim. */
export type Claim = {
  /** Part of what is signed, in Standard Webhooks. */
  id: string;
  /** As it was sent, for it is part of what is signed; null where the scheme has none. */
  timestamp: string | null;
  /** Without version and prefix; one of them has to fit. */
  signatures: readonly string[];
};

export type ClaimRead =
  | { ok: true; claim: Claim }
  | { ok: false; isAbsent: boolean; step: FailingStep; detail: string };

/** Stable names: they stand in events, and tests ask for them. */
export type FailingStep =
  | 'header_absent'
  | 'header_malformed'
  | 'timestamp_absent'
  | 'timestamp_unreadable'
  | 'timestamp_too_old'
  | 'timestamp_in_future'
  | 'signature_malformed'
  | 'secret_missing'
  | 'secret_unusable'
  | 'no_secret_matches';

export type SignedParts = { id: string; timestamp: string; body: Uint8Array };

/** How a scheme signs, and where it writes what. */
export type SchemeRule = {
  read(headers: Headers): ClaimRead;
  /** What the signature is made over. */
  content(parts: Omit<SignedParts, 'timestamp'> & { timestamp: string | null }): Uint8Array;
  /** Several signatures where the scheme has room for several; otherwise the first. */
  write(parts: { id: string; timestamp: string; signatures: readonly string[] }): [string, string][];
  proof: SignatureProof;
  /** In words, for whoever has signed something else. */
  signs: string;
  /** How the secret is often misunderstood. */
  misreadings?: readonly { proof: SignatureProof; says: string }[];
};

export function absent(step: FailingStep, detail: string): ClaimRead {
  return { ok: false, isAbsent: true, step, detail };
}

export function malformed(step: FailingStep, detail: string): ClaimRead {
  return { ok: false, isAbsent: false, step, detail };
}
