import { S3Error } from '../../../engine/s3/s3-error';

/** Null where the request does not say. */
export function readContentLength(header: string | null): number | null {
  if (header === null) return null;
  if (/^[0-9]{1,15}$/.test(header.trim())) return Number(header);
  throw new S3Error('InvalidArgument', {
    details: { ArgumentName: 'Content-Length', ArgumentValue: header },
  });
}
