import { S3Error } from '../../../engine/s3/s3-error';

const LABELS = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;
const IP_ADDRESS = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const RESERVED_STARTS = ['xn--', 'sthree-', 'amzn-s3-demo-'];
const RESERVED_ENDS = ['-s3alias', '--ol-s3', '.mrap', '--x-s3', '--table-s3'];

/** Of a bucket that is made. */
export function checkNewBucketName(name: string): void {
  const isValid =
    name.length >= 3 &&
    name.length <= 63 &&
    name.split('.').every((label) => LABELS.test(label)) &&
    !IP_ADDRESS.test(name) &&
    !RESERVED_STARTS.some((each) => name.startsWith(each)) &&
    !RESERVED_ENDS.some((each) => name.endsWith(each));
  if (!isValid) throw invalidName(name);
}

/** Of a bucket that is asked for: S3 once had freer names, and what none could have is no question of being there. */
export function checkBucketName(name: string): void {
  if (!/^[A-Za-z0-9._-]{3,255}$/.test(name)) throw invalidName(name);
}

function invalidName(name: string): S3Error {
  return new S3Error('InvalidBucketName', { details: { BucketName: name } });
}
