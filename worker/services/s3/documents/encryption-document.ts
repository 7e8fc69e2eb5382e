import { S3Error } from '../../../engine/s3/s3-error';
import { type BucketEncryption, SSE_ALGORITHMS } from '../../../engine/s3/settings/encryption';
import { fields, many, optional, required } from './element-fields';
import { bool, text, word } from './element-values';
import { readXml } from './read-xml';
import { writeXml } from './write-xml';

const read = fields({
  Rule: many(
    fields({
      ApplyServerSideEncryptionByDefault: optional(
        fields({ SSEAlgorithm: required(word(SSE_ALGORITHMS)), KMSMasterKeyID: optional(text) }),
      ),
      BucketKeyEnabled: optional(bool),
      BlockedEncryptionTypes: optional(fields({ EncryptionType: many(text) })),
    }),
    { least: 1, most: 1 },
  ),
});

export function parseEncryption(xml: string): BucketEncryption {
  const configuration = read(readXml(xml, 'ServerSideEncryptionConfiguration'));
  for (const { ApplyServerSideEncryptionByDefault: byDefault } of configuration.Rule)
    if (byDefault?.SSEAlgorithm === 'AES256' && byDefault.KMSMasterKeyID !== undefined)
      throw new S3Error('InvalidArgument', {
        message:
          'a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or aws:kms:dsse',
        details: { ArgumentName: 'ApplyServerSideEncryptionByDefault' },
      });
  return configuration;
}

export function renderEncryption(configuration: BucketEncryption): string {
  return writeXml('ServerSideEncryptionConfiguration', configuration);
}
