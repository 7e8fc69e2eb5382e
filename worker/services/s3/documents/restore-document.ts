import { S3Error } from '../../../engine/s3/s3-error';
import { fields, optional, required } from './element-fields';
import { integer, text, word } from './element-values';
import { readXml } from './read-xml';
import { malformedXml } from './xml-element';

const tier = word(['Standard', 'Bulk', 'Expedited']);
const read = fields({
  Days: optional(integer),
  GlacierJobParameters: optional(fields({ Tier: required(tier) })),
  Tier: optional(tier),
  Description: optional(text),
  Type: optional(text),
});

/** For how many days an archived object is to be readable. To select from it is refused, as everywhere. */
export function parseRestore(xml: string): number {
  const { Days, Type } = read(readXml(xml, 'RestoreRequest'));
  if (Type !== undefined) throw new S3Error('NotImplemented');
  if (Days === undefined) throw malformedXml();
  if (Days >= 1) return Days;
  throw new S3Error('InvalidArgument', {
    message: "'Days' for RestoreRequest action must be a positive integer",
    details: { ArgumentName: 'Days', ArgumentValue: String(Days) },
  });
}
