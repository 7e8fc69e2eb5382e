import 'vitest';

declare module 'vitest' {
  /** What served.ts tells every end-to-end test. */
  export interface ProvidedContext {
    url: string;
    port: number;
    token: string;
    /** The folder that it keeps everything in. */
    data: string;
    /** Where S3 has ports of its own, and the file that trusts the second. */
    s3: { port: number; tlsPort: number; authority: string };
  }
}
