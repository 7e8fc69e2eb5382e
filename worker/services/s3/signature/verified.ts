import type { ChunkSigning } from './chunk-signing';

export type KeyPair = { accessKey: string; secretKey: string };

export type FindKey = (accessKey: string) => KeyPair | undefined;

/** Lenient takes any signature, date and expiry; what cannot be read at all is refused there too. */
export type SignatureMode = 'strict' | 'lenient';

export type Checking = {
  findKey: FindKey;
  /** By the project's clock, in milliseconds. */
  now: number;
  mode: SignatureMode;
};

/** What a request promises about its body. */
export type Payload =
  | { kind: 'unsigned' }
  /** Lower-case hex of the body's SHA-256. */
  | { kind: 'hash'; sha256: string }
  /** Framed as aws-chunked. `signing` is null where the chunks are not signed, or any signature will do. */
  | { kind: 'chunks'; trailer: boolean; signing: ChunkSigning | null };

export type Verified =
  | { kind: 'anonymous'; payload: Payload }
  | {
      kind: 'signed';
      /** As the request names it; lenient, it need not exist, and the default account is meant then. */
      accessKey: string;
      version: 'v2' | 'v4';
      via: 'header' | 'query' | 'form';
      payload: Payload;
    };
