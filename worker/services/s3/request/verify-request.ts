import { S3Error } from '../../../engine/s3/s3-error';
import type { MockRequest } from '../../service';
import type { Checking, Verified } from '../signature/verified';
import { verifySignature } from '../signature/verify-signature';
import { signedRequestOf } from './signed-request-of';

/** A world may be named in the query before or after the request was signed. */
export async function verifyRequest(request: MockRequest, checking: Checking): Promise<Verified> {
  const signed = signedRequestOf(request);
  if (signed.rawQuery === request.query) return verifySignature(signed, checking);
  try {
    return await verifySignature(signed, checking);
  } catch (error) {
    if (!(error instanceof S3Error) || error.refusal.code !== 'SignatureDoesNotMatch') throw error;
    return verifySignature({ ...signed, rawQuery: request.query }, checking);
  }
}
