import { S3Error } from '../../../engine/s3/s3-error';
import type { MockRequest } from '../../service';
import { readForm } from '../body/form/read-form';
import { signedRequestOf } from '../request/signed-request-of';
import { claimedFormKey, claimedKey } from '../signature/claimed-key';
import type { FormFields } from '../signature/form-claim';

/** More stands before no file. */
const FORM_BYTES = 24 * 1024;

/** The access key that a request names, in its headers, its query or its form. */
export async function claimOf(request: MockRequest): Promise<string | null> {
  const claimed = claimedKey(signedRequestOf(request));
  if (claimed !== null) return claimed;
  const fields = await formFields(request);
  return fields && claimedFormKey(fields);
}

/** What a form holds before its file; null for what is none, or none that can be read. */
export async function formFields(request: MockRequest): Promise<FormFields | null> {
  const type = request.headers.get('content-type');
  if (request.method !== 'POST' || !type?.toLowerCase().startsWith('multipart/form-data')) return null;
  const beginning = await request.peek(FORM_BYTES);
  try {
    const { fields, file } = await readForm(new Blob([beginning]).stream(), type);
    await file.stream.cancel();
    return fields;
  } catch (error) {
    if (error instanceof S3Error) return null;
    throw error;
  }
}
