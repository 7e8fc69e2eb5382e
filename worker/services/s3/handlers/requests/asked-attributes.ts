import { S3Error } from '../../../../engine/s3/s3-error';
import type { SentHeaders } from '../../sent-headers';
import { invalidArgument } from '../../signature/signature-refusals';

const HEADER = 'x-amz-object-attributes';
const ATTRIBUTES = ['ETag', 'Checksum', 'ObjectParts', 'StorageClass', 'ObjectSize'] as const;
type Attribute = (typeof ATTRIBUTES)[number];

export function askedAttributes(headers: SentHeaders): ReadonlySet<Attribute> {
  const header = headers.get(HEADER) ?? '';
  const names = header.split(',').map((name) => name.trim());
  const asked = names.filter((name) => name !== '').map((name) => attributeNamed(name, header));
  if (asked.length > 0) return new Set(asked);
  throw new S3Error('InvalidRequest', {
    message:
      'The x-amz-object-attributes header specifying the attributes to be retrieved is either missing or empty',
  });
}

function attributeNamed(name: string, header: string): Attribute {
  const attribute = ATTRIBUTES.find((each) => each === name);
  if (attribute) return attribute;
  throw invalidArgument('Invalid attribute name specified.', HEADER, header);
}
