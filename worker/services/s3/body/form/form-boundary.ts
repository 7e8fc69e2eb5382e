import { S3Error } from '../../../../engine/s3/s3-error';

const FORM = /^multipart\/form-data\s*(?:;|$)/i;
const BOUNDARY = /;\s{0,16}boundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i;

/** The boundary of a form's parts, from its request's Content-Type. */
export function formBoundary(contentType: string | null): string {
  if (!FORM.test(contentType ?? '')) {
    throw new S3Error('PreconditionFailed', {
      details: { Condition: 'Bucket POST must be of the enclosure-type multipart/form-data' },
    });
  }
  const [, quoted, plain] = BOUNDARY.exec(contentType ?? '') ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) throw new S3Error('MalformedPOSTRequest');
  return boundary;
}
