/** Public keys of an issuer, as JWKs; in real time, as they are fetched in. */
export type JwksMemo = {
  known: { keys: readonly Record<string, unknown>[]; at: number } | null;
  /** When they were asked for because those that were known were not enough. */
  asked_again_at: number;
  asking: Promise<FetchedKeys> | null;
};

export type FetchedKeys =
  | { ok: true; keys: readonly Record<string, unknown>[] }
  | { ok: false; detail: string };
