import type { Answer } from '../../../../engine/answer';
import { readBodyClaims } from '../../body/body-claims';
import { sourceOfStream, streamOfSource } from '../../body/byte-source';
import { type Form, readForm } from '../../body/form/read-form';
import { parseTagging } from '../../documents/tagging-document';
import type { S3Call } from '../../s3-call';
import { headersOfFields } from '../../sent-headers';
import { verifyForm } from '../../signature/verify-form';
import { checksumHeaders } from '../answers/checksum-headers';
import { notifyWritten } from '../answers/notify-written';
import { writtenHeaders } from '../answers/written-headers';
import { boundedSource } from '../bodies/bounded-source';
import { withBody } from '../bodies/with-body';
import { formAnswer } from '../forms/form-answer';
import { formHeaders } from '../forms/form-headers';
import { type FormLimits, limitsOfForm } from '../forms/form-policy';
import { filledFields } from '../forms/form-target';
import { NO_WRITE_CONDITIONS } from '../requests/conditions';
import { newObject, tagsOf } from '../requests/new-object';
import { bucketNamed } from '../requests/object-named';
import { checksumOf } from './put-object';

const NO_HEADERS = headersOfFields(new Map());

export async function postObject(call: S3Call): Promise<Answer> {
  const { request } = call;
  const bucket = bucketNamed(call);
  const stream = request.hasBody ? request.stream() : null;
  const form = await readForm(stream, request.headers.get('content-type'));
  const { fields, key } = filledFields(form);
  const sender = await verifyForm(fields, call.checking);
  const limits = limitsOfForm(call, fields, bucket);
  const sent = call.ofForm(sender, formHeaders(fields, request.headers));
  return postFile(sent, { form, fields, limits, bucket, key });
}

type Posting = {
  form: Form;
  fields: ReadonlyMap<string, string>;
  limits: FormLimits;
  bucket: string;
  key: string;
};

async function postFile(call: S3Call, { form, fields, limits, bucket, key }: Posting): Promise<Answer> {
  const { headers } = call;
  const tagging = fields.get('tagging');
  const tags = tagging === undefined ? null : tagsOf(parseTagging(tagging, 'object'));
  const plain = newObject(headers, call.context.now);
  const object = tags ? { ...plain, tags } : plain;
  const claims = readBodyClaims(headers, call.payload);
  const asker = call.asker(undefined, { tags });
  const conditions = NO_WRITE_CONDITIONS;
  const stream = streamOfSource(boundedSource(sourceOfStream(form.file.stream), limits.most));
  const bringing = {
    sent: { stream, headers: NO_HEADERS, payload: call.payload, claims },
    size: null,
    place: { bucket, key, uploadId: null, conditions, withheld: object },
    asker,
  };
  const written = await withBody(call, bringing, (body) => {
    limits.requireSize(body.size);
    const checksum = checksumOf(body, claims);
    return call.store.call('putObject', asker, { bucket, key, object, body, checksum, conditions });
  });
  notifyWritten(call, { bucket, key }, 'Post', written);
  const told = [...writtenHeaders(call, written), ...checksumHeaders(written.checksum)];
  return formAnswer(fields, { location: call.location(bucket, key), bucket, key, etag: written.etag }, told);
}
