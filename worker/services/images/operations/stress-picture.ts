import { bytesOfBase64 } from '../../../engine/base64';
import { SAMPLE_PICTURE } from '../openapi/samples';

export function stressPicture(): Uint8Array {
  const bytes = bytesOfBase64(SAMPLE_PICTURE);
  if (!bytes) throw new Error('The built-in picture is not base64.');
  return bytes;
}
