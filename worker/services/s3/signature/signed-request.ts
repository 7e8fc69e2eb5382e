import type { SignedRequest as SignedAnywhere } from '../../../platform/aws-signature/signed-request';

/** What a signature of S3 is made over. */
export type SignedRequest = SignedAnywhere & {
  /** The bucket, where the host names it. */
  hostBucket: string | null;
};
