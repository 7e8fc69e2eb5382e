/** Makes signatures with a secret, and tells whether one fits. A secret that cannot be read answers null. */
export type SignatureProof = {
  sign(secret: string, content: Uint8Array): Promise<string | null>;
  fits(secret: string, content: Uint8Array, signature: string): Promise<boolean | null>;
  /** Whether a text could be a signature at all. */
  isSignature(text: string): boolean;
  /** What a signature looks like, in words. */
  form: string;
  /** What a secret looks like, in words. */
  secretForm: string;
};
