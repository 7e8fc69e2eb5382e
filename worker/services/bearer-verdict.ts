/** Whose a token is, or why it is not good, as the group says that gives such tokens out. */
export type BearerVerdict =
  | {
      ok: true;
      /** The id of the user. */
      subject: string;
      claims: Record<string, unknown>;
      /** Epoch milliseconds by the project's clock; null for one that never expires. */
      expires_at: number | null;
    }
  | {
      ok: false;
      /** It may be another's token (another key, algorithm, issuer, an unknown user): another neighbour may be asked. */
      is_foreign: boolean;
      detail: string;
    };
