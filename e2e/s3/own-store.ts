import { S3Client } from '@aws-sdk/client-s3';
import { freePort } from '../free-port.ts';
import type { Start } from '../product.ts';

export const OWN_TOKEN = 'token-of-a-store';

/** Where a product of a test's own keeps its store, so that it can be started there again. */
export async function ownStore(data: string): Promise<Start & { s3Port: number }> {
  const [port, s3Port] = [await freePort(), await freePort()];
  return { port, data, token: OWN_TOKEN, s3Port, env: { S3_PORT: String(s3Port) } };
}

export function ownClient({ s3Port }: { s3Port: number }): S3Client {
  return new S3Client({
    endpoint: `http://localhost:${s3Port}`,
    forcePathStyle: true,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  });
}
