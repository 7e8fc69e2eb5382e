import { S3Error } from '../../../engine/s3/s3-error';
import { utf8Text } from '../../../engine/utf8-text';
import { type BodyClaims, readBodyClaims } from '../body/body-claims';
import { receiveBody } from '../body/receive-body';
import { documentText } from '../documents/document-text';
import type { S3Call } from '../s3-call';

/** Longer than any document that S3 takes: that which completes 10,000 parts. */
const DOCUMENT_BYTES = 4 * 1024 * 1024;
/** What is read as a whole stands in the log. */
const LOGGED_BYTES = 64 * 1024;

/** The document that a request carries, checked against what the request says of it. */
export async function documentOf(call: S3Call): Promise<string> {
  return documentText(await bodyBytes(call));
}

/** Of an operation that goes without, too; empty then. `claims` where the headers speak of something else than it. */
export async function documentIfAny(call: S3Call, claims?: BodyClaims): Promise<string> {
  const bytes = await bodyBytes(call, claims);
  return bytes.byteLength === 0 ? '' : documentText(bytes);
}

/** As it was sent: for what is no XML. */
export async function textOf(call: S3Call): Promise<string | null> {
  return utf8Text(await bodyBytes(call));
}

async function bodyBytes({ request, payload }: S3Call, claims?: BodyClaims): Promise<Uint8Array> {
  const { headers } = request;
  if (request.hasBody && Number(headers.get('content-length') ?? Infinity) <= LOGGED_BYTES)
    await request.bytes();
  const received = await receiveBody({
    stream: request.hasBody ? request.stream() : null,
    headers,
    payload,
    claims: claims ?? readBodyClaims(headers, payload),
    smallBytes: DOCUMENT_BYTES,
  });
  if (received.kind === 'small') return received.bytes;
  // Of a body that is not read to its end there are none.
  received.digests.catch(() => null);
  await received.stream.cancel();
  throw new S3Error('MalformedXML');
}
