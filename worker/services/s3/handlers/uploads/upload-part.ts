import type { Answer, HeaderList } from '../../../../engine/answer';
import { checksumHeader } from '../../../../engine/s3/checksums/algorithms';
import type { StoreOutput } from '../../../../engine/s3/store/store-calls';
import { emptyAnswer } from '../../answers/plain-answers';
import { readBodyClaims } from '../../body/body-claims';
import type { S3Call } from '../../s3-call';
import { encryptionHeaders } from '../answers/encryption-headers';
import { announcedSize } from '../bodies/announced-size';
import { refuseStranger } from '../bodies/refuse-stranger';
import { sentBody } from '../bodies/sent-body';
import { withBody } from '../bodies/with-body';
import { customerKeyMd5 } from '../requests/customer-key';
import { partNamed } from '../requests/part-named';

export async function uploadPart(call: S3Call): Promise<Answer> {
  const { headers, payload, request } = call;
  const { upload, number } = partNamed(call);
  const claims = readBodyClaims(request.headers, payload);
  const size = announcedSize(request.headers, payload);
  const keyMd5 = customerKeyMd5(headers);
  const asker = call.asker();
  const place = { ...upload, conditions: null, withheld: null };
  await refuseStranger(call, place, asker);
  const sent = await sentBody(call, claims, size);
  const stored = await withBody(call, { sent, size, place, asker }, (body) =>
    call.store.call('putPart', asker, {
      ...upload,
      number,
      body,
      claimed: claims.checksum?.algorithm ?? null,
      customerKeyMd5: keyMd5,
    }),
  );
  return emptyAnswer([
    ['etag', `"${stored.part.etag}"`],
    ...encryptionHeaders(call, stored.encryption),
    ...partChecksumHeader(stored),
  ]);
}

function partChecksumHeader({ part, checksum }: StoreOutput<'putPart'>): HeaderList {
  const value = part.checksums[checksum.algorithm];
  return value === undefined ? [] : [[checksumHeader(checksum.algorithm), value]];
}
