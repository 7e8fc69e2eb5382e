import type { Answer } from '../../../../engine/answer';
import { S3Error } from '../../../../engine/s3/s3-error';
import type { Asker } from '../../../../engine/s3/store/asker';
import type { Found, StoreOutput } from '../../../../engine/s3/store/store-calls';
import { xmlAnswer } from '../../answers/plain-answers';
import { NO_CLAIMS } from '../../body/body-claims';
import { renderCopiedPart } from '../../documents/upload-results';
import type { S3Call } from '../../s3-call';
import { headersOfFields } from '../../sent-headers';
import { encryptionHeaders } from '../answers/encryption-headers';
import { versionHeader } from '../answers/version-header';
import { BODY_BYTES_MOST } from '../bodies/announced-size';
import { storedBytes } from '../bodies/stored-bytes';
import { withBody } from '../bodies/with-body';
import { copySource } from '../requests/copy-source';
import { customerKeyMd5, sourceKeyMd5 } from '../requests/customer-key';
import { partNamed } from '../requests/part-named';

export async function uploadPartCopy(call: S3Call): Promise<Answer> {
  const { headers } = call;
  const { upload } = partNamed(call);
  const source = copySource(headers);
  const asker = call.asker();
  const found = await call.store.call('getCopySource', asker, {
    ...upload,
    source,
    range: headers.get('x-amz-copy-source-range'),
    customerKeyMd5: sourceKeyMd5(headers),
  });
  const { part, checksum, encryption } = await copyPart(call, found, asker);
  const value = checksum.isAsked ? part.checksums[checksum.algorithm] : undefined;
  const document = renderCopiedPart({
    etag: part.etag,
    lastModified: part.modifiedAt,
    checksum: value === undefined ? null : { algorithm: checksum.algorithm, value },
  });
  const sourceVersion = found.isVersioned ? found.version.versionId : null;
  return xmlAnswer(document, [
    ...versionHeader(sourceVersion, 'x-amz-copy-source-version-id'),
    ...encryptionHeaders(call, encryption),
  ]);
}

async function copyPart(
  call: S3Call,
  { version, range, pieces }: Found,
  asker: Asker,
): Promise<StoreOutput<'putPart'>> {
  const { upload, number } = partNamed(call);
  const length = range?.length ?? version.size;
  if (length > BODY_BYTES_MOST)
    throw new S3Error('InvalidRequest', {
      message: `The specified copy source is larger than the maximum allowable size for a copy source: ${BODY_BYTES_MOST}`,
    });
  const sent = {
    stream: storedBytes(call.blobs, pieces, length),
    headers: headersOfFields(new Map([['content-length', String(length)]])),
    payload: { kind: 'unsigned' } as const,
    claims: NO_CLAIMS,
  };
  const place = { ...upload, conditions: null, withheld: null };
  return withBody(call, { sent, size: length, place, asker }, (body) =>
    call.store.call('putPart', asker, {
      ...upload,
      number,
      body,
      claimed: null,
      customerKeyMd5: customerKeyMd5(call.headers),
    }),
  );
}
