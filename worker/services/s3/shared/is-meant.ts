import { S3Error } from '../../../engine/s3/s3-error';
import type { Candidate, MockRequest } from '../../service';
import type { CompiledS3 } from '../compiled';
import type { S3Config } from '../config';
import { verifyRequest } from '../request/verify-request';
import { trustedAsker } from '../seed/trusted-asker';
import type { Checking } from '../signature/verified';
import { verifyForm } from '../signature/verify-form';
import { storeOf } from '../store-of';
import { formFields } from './signed-claim';

type S3Candidate = Candidate<S3Config, CompiledS3>;

/** Whether a group's secret has made the signature. */
export async function isMeant(request: MockRequest, { compiled, now }: S3Candidate): Promise<boolean> {
  const checking: Checking = { findKey: compiled.accounts.findKey, now, mode: 'strict' };
  try {
    const verified = await verifyRequest(request, checking);
    if (verified.kind === 'signed') return true;
    const fields = await formFields(request);
    return fields !== null && (await verifyForm(fields, checking)).kind === 'signed';
  } catch (error) {
    if (error instanceof S3Error) return false;
    throw error;
  }
}

/** Whether a group has the bucket that nobody's request is for. */
export async function owns({ path, reach }: MockRequest, candidate: S3Candidate): Promise<boolean> {
  const bucket = reach.hostPrefix ?? path.split('/')[1] ?? '';
  if (bucket === '') return false;
  const { compiled, now } = candidate;
  const asker = trustedAsker(compiled.accounts, { now, operation: 'HeadBucket' });
  try {
    await storeOf(candidate).call('headBucket', asker, { bucket });
    return true;
  } catch (error) {
    if (error instanceof S3Error) return false;
    throw error;
  }
}
