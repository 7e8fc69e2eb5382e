import { S3Error } from '../../../../engine/s3/s3-error';
import type { Form } from '../../body/form/read-form';
import { checkKey } from '../../operations/request-target';
import { invalidArgument } from '../../signature/signature-refusals';

const FILE_NAME = `\${filename}`;

/** The fields of a form with the name of its file in its key, as its policy sees them. */
export function filledFields({ fields, file }: Form): { fields: Map<string, string>; key: string } {
  const named = fields.get('key');
  if (named === undefined) {
    const message =
      "Bucket POST must contain a field named 'key'.  If it is specified, please check the order of the fields.";
    throw invalidArgument(message, 'key', '');
  }
  const key = named.replaceAll(FILE_NAME, () => file.filename ?? '');
  if (key === '')
    throw new S3Error('InvalidArgument', {
      message: 'User key must have a length greater than 0.',
      details: { ArgumentName: 'key', ArgumentValue: '' },
    });
  checkKey(key);
  return { fields: new Map(fields).set('key', key), key };
}
