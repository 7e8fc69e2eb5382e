import type { Refusal } from '../../refusal';

/** Null when the body came as it is: nothing is unpacked, for what is small may become large. */
export function encodedBody(headers: Headers): Refusal | null {
  const encoding = headers.get('content-encoding');
  if (encoding === null || /^\s*(?:identity)?\s*$/i.test(encoding)) return null;
  return {
    status: 415,
    code: 'encoded_body',
    title: 'The body is packed',
    detail: `It came with the Content-Encoding ${encoding.slice(0, 100)}. Send it as it is: an image is small already.`,
    step: 'body',
    headers: [['accept-encoding', 'identity']],
  };
}
