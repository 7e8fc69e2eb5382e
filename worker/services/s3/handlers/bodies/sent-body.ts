import type { BodyClaims } from '../../body/body-claims';
import { SMALL_BYTES } from '../../body/receive-body';
import type { S3Call } from '../../s3-call';
import type { Bringing } from './with-body';

/** The body of a request, as it is to be received. */
export async function sentBody(
  { request, payload }: S3Call,
  claims: BodyClaims,
  size: number,
): Promise<Bringing['sent']> {
  // What is read as a whole stands in the log.
  if (request.hasBody && size <= SMALL_BYTES) await request.bytes();
  const stream = request.hasBody ? request.stream() : null;
  return { stream, headers: request.headers, payload, claims };
}
