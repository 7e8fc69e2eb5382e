import { S3Error } from '../../../../engine/s3/s3-error';
import type { BodyClaims } from '../../body/body-claims';
import { SMALL_BYTES } from '../../body/receive-body';
import type { SentBody } from '../../body/sent-body';
import type { S3Call } from '../../s3-call';
import type { Bringing } from './with-body';

/** The body of a request, as it is to be received. */
export async function sentBody(call: S3Call, claims: BodyClaims, size: number): Promise<Bringing['sent']> {
  const { request, payload } = call;
  const stream = request.hasBody ? await streamOrBytes(call, size) : null;
  return { stream, headers: request.headers, payload, claims };
}

/** One read of all bytes costs much less than many reads of some. */
async function streamOrBytes(
  { request, payload, context }: S3Call,
  size: number,
): Promise<SentBody['stream']> {
  // What is read as a whole by the request itself stands in the log.
  if (size <= SMALL_BYTES) return request.bytes();
  const stream = request.stream();
  // How long a body in chunks really is only its end tells.
  if (size > context.ports.rowBytes || payload.kind === 'chunks' || !stream) return stream;
  return new Uint8Array(await new Response(stream).arrayBuffer().catch(incomplete));
}

function incomplete(): never {
  throw new S3Error('IncompleteBody');
}
