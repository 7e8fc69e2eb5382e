import { S3Client } from '@aws-sdk/client-s3';
import { S3RequestPresigner } from '@aws-sdk/s3-request-presigner';

export type S3Keys = { accessKeyId: string; secretAccessKey: string };

export type Presign = (method: string, url: string) => Promise<string>;

const WEEK_SECONDS = 604_800;

/** The SDK's own signer: what signs once is a URL that a load generator can ask for again and again. */
export function presignWith(credentials: S3Keys): Presign {
  const { config } = new S3Client({ region: 'us-east-1', credentials });
  const presigner = new S3RequestPresigner({ ...config });
  return async (method, url) => {
    const { protocol, hostname, port, pathname, searchParams, origin } = new URL(url);
    const request = {
      method,
      protocol,
      hostname,
      port: Number(port),
      path: pathname,
      query: Object.fromEntries(searchParams),
      headers: {},
    };
    const { query = {} } = await presigner.presign(request, { expiresIn: WEEK_SECONDS });
    const fields = Object.entries(query).map(
      ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`,
    );
    return `${origin}${pathname}?${fields.join('&')}`;
  };
}
