import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { httpAgent, httpsAgent } from './localhost-names.ts';
import type { Place } from './places.ts';

/** The SDK as its users make it, but for names that the system does not find. */
export function sdkClient({ endpoint, style }: Place, also: Partial<S3ClientConfig> = {}): S3Client {
  return new S3Client({
    endpoint,
    forcePathStyle: style === 'path',
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    requestHandler: { httpAgent, httpsAgent },
    ...also,
  });
}
