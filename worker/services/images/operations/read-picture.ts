import * as z from 'zod';
import { bytesOfBase64 } from '../../../engine/base64';
import type { MockRequest } from '../../service';
import { tooManyBytes } from '../answers/image-refusals';
import { bad, good, type Or } from '../answers/refusals';
import type { ImagesConfig } from '../config';
import { encodedBody } from '../form/encoded-body';
import { checkedMetadata } from '../form/form-metadata';
import type { SentImage } from '../form/image-form';
import { isForm, readUploadForm } from '../form/read-form';
import { readJson } from './read-json';

const OVERHEAD_BYTES = 64 * 1024;

const pictureInJson = z.strictObject({
  image: z.string().min(1).describe('Base64, or a data URL.'),
  file_name: z.string().max(255).nullable().default(null),
  metadata: z.record(z.string(), z.string()).default({}),
});

/** A form as an upload has it, JSON with base64 in it, or the picture itself as the body. */
export async function readPicture(
  request: MockRequest,
  limits: ImagesConfig['limits'],
): Promise<Or<SentImage>> {
  const type = request.headers.get('content-type');
  if (isForm(type)) return readUploadForm(request, limits);
  const encoded = encodedBody(request.headers);
  if (encoded) return bad(encoded);
  if (/^application\/([\w.+-]+\+)?json\b/i.test(type ?? '')) return readFromJson(request, limits);
  const bytes = await request.bytesUpTo(limits.max_bytes);
  if (!bytes) return bad(tooManyBytes(limits.max_bytes, null));
  return good({ bytes, file_name: null, metadata: {} });
}

async function readFromJson(
  request: MockRequest,
  { max_bytes }: ImagesConfig['limits'],
): Promise<Or<SentImage>> {
  const most = Math.ceil(max_bytes / 3) * 4 + OVERHEAD_BYTES;
  const sent = await readJson(request, pictureInJson, most);
  if (!sent.ok) return sent;
  const { image, file_name, metadata } = sent.value;
  const bytes = bytesOfBase64(base64In(image));
  if (!bytes)
    return bad({
      status: 400,
      code: 'malformed_form',
      title: 'The image cannot be read',
      detail: 'The member "image" is neither base64 nor a data URL in base64.',
      step: 'body',
    });
  const checked = checkedMetadata(Object.entries(metadata));
  return checked.ok ? good({ bytes, file_name, metadata: checked.value }) : checked;
}

/** What stands behind the comma of a data URL. */
function base64In(text: string): string {
  return /^data:[^,]{0,200};base64,/i.test(text) ? text.slice(text.indexOf(',') + 1) : text;
}
