import { mediaTypeOf, parseMediaType } from '../../../engine/request/media-type';
import { parseMultipart } from '../../../engine/request/multipart';
import type { Refusal } from '../../refusal';
import type { MockRequest } from '../../service';
import { tooManyBytes } from '../answers/image-refusals';
import { bad, type Or } from '../answers/refusals';
import type { ImagesConfig } from '../config';
import { encodedBody } from './encoded-body';
import { imageInForm, type SentImage } from './image-form';

const FORM = 'multipart/form-data';
/** What a form may have beside its file. */
const OVERHEAD_BYTES = 256 * 1024;

export function isForm(contentType: string | null): boolean {
  return mediaTypeOf(contentType) === FORM;
}

export async function readUploadForm(
  request: MockRequest,
  { max_bytes }: ImagesConfig['limits'],
): Promise<Or<SentImage>> {
  const type = request.headers.get('content-type');
  if (!isForm(type)) return bad(notMultipart(type));
  const encoded = encodedBody(request.headers);
  if (encoded) return bad(encoded);
  const bytes = await request.bytesUpTo(max_bytes + OVERHEAD_BYTES);
  if (!bytes) return bad(tooManyBytes(max_bytes, null));
  if (bytes.length === 0) return bad(malformed('The body is empty.'));
  const form = parseMultipart(bytes, parseMediaType(type));
  return form.ok ? imageInForm(form.parts) : bad(malformed(form.reason));
}

function notMultipart(type: string | null): Refusal {
  const detail = `An upload is a form: ${FORM} with a file in the field "image". ${
    type === null ? 'It came without a Content-Type.' : `This came as ${type.slice(0, 100)}.`
  }`;
  return { status: 415, code: 'not_multipart', title: 'The body is no form', detail, step: 'form' };
}

function malformed(reason: string): Refusal {
  return {
    status: 400,
    code: 'malformed_form',
    title: 'The form cannot be read',
    detail: `The form cannot be read. ${reason}`,
    step: 'form',
  };
}
