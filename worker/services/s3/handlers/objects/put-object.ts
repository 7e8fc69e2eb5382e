import type { Answer } from '../../../../engine/answer';
import { DEFAULT_ALGORITHM } from '../../../../engine/s3/checksums/algorithms';
import { S3Error } from '../../../../engine/s3/s3-error';
import type { NewBody, NewObject } from '../../../../engine/s3/store/store-calls';
import type { Checksum } from '../../../../engine/s3/store/stored-version';
import { emptyAnswer } from '../../answers/plain-answers';
import { type BodyClaims, readBodyClaims } from '../../body/body-claims';
import type { S3Call } from '../../s3-call';
import { checksumHeaders } from '../answers/checksum-headers';
import { notifyWritten } from '../answers/notify-written';
import { writtenHeaders } from '../answers/written-headers';
import { announcedSize } from '../bodies/announced-size';
import { refuseStranger } from '../bodies/refuse-stranger';
import { sentBody } from '../bodies/sent-body';
import { withBody } from '../bodies/with-body';
import { writeConditions } from '../requests/conditions';
import { newObject } from '../requests/new-object';
import { objectNamed } from '../requests/object-named';

export async function putObject(call: S3Call): Promise<Answer> {
  const { headers, payload, request } = call;
  const named = objectNamed(call);
  const claims = readBodyClaims(request.headers, payload);
  const size = announcedSize(request.headers, payload);
  const object = newObject(headers, call.context.now);
  requireDigestOfLocked(object, claims);
  const conditions = writeConditions(headers);
  const asker = call.asker(undefined, { tags: headers.has('x-amz-tagging') ? object.tags : null });
  const place = { ...named, uploadId: null, conditions, withheld: object };
  await refuseStranger(call, place, asker);
  const sent = await sentBody(call, claims, size);
  const written = await withBody(call, { sent, size, place, asker }, (body) =>
    call.store.call('putObject', asker, {
      ...named,
      object,
      body,
      checksum: checksumOf(body, claims),
      conditions,
    }),
  );
  notifyWritten(call, named, 'Put', written);
  return emptyAnswer([
    ['etag', `"${written.etag}"`],
    ...writtenHeaders(call, written),
    ...checksumHeaders(written.checksum),
  ]);
}

/** The one that the client claimed, or S3's own choice. */
export function checksumOf({ checksums }: NewBody, { checksum }: BodyClaims): Checksum | null {
  const algorithm = checksum?.algorithm ?? DEFAULT_ALGORITHM;
  const value = checksums[algorithm];
  return value === undefined ? null : { algorithm, type: 'FULL_OBJECT', value };
}

function requireDigestOfLocked({ retention, legalHold }: NewObject, { md5, checksum }: BodyClaims): void {
  if ((retention === null && legalHold === null) || md5 !== null || checksum !== null) return;
  throw new S3Error('InvalidRequest', {
    message:
      'Content-MD5 OR x-amz-checksum- HTTP header is required for Put Object requests with Object Lock parameters',
  });
}
