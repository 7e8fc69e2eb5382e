import type { S3Call } from '../../s3-call';

export type ObjectNamed = { bucket: string; key: string };

/** Of a request that was detected as one for an object. */
export function objectNamed({ operation }: Pick<S3Call, 'operation'>): ObjectNamed {
  if (operation.level !== 'object') throw new Error(`${operation.name} names no object.`);
  const { bucket, key } = operation;
  return { bucket, key };
}

export function bucketNamed({ operation }: Pick<S3Call, 'operation'>): string {
  if (operation.bucket === null) throw new Error(`${operation.name} names no bucket.`);
  return operation.bucket;
}
