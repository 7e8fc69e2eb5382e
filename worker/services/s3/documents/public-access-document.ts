import type { PublicAccessBlock } from '../../../engine/s3/access/public-access-block';
import { S3Error } from '../../../engine/s3/s3-error';
import { fields, optional } from './element-fields';
import { bool } from './element-values';
import { readXml } from './read-xml';
import { writeXml } from './write-xml';

const read = fields({
  BlockPublicAcls: optional(bool),
  IgnorePublicAcls: optional(bool),
  BlockPublicPolicy: optional(bool),
  RestrictPublicBuckets: optional(bool),
});

export function parsePublicAccessBlock(xml: string): PublicAccessBlock {
  const given = read(readXml(xml, 'PublicAccessBlockConfiguration'));
  if (Object.keys(given).length === 0)
    throw new S3Error('InvalidRequest', { message: 'Must specify at least one configuration.' });
  return {
    blockPublicAcls: given.BlockPublicAcls ?? false,
    ignorePublicAcls: given.IgnorePublicAcls ?? false,
    blockPublicPolicy: given.BlockPublicPolicy ?? false,
    restrictPublicBuckets: given.RestrictPublicBuckets ?? false,
  };
}

export function renderPublicAccessBlock(block: PublicAccessBlock): string {
  return writeXml('PublicAccessBlockConfiguration', {
    BlockPublicAcls: block.blockPublicAcls,
    IgnorePublicAcls: block.ignorePublicAcls,
    BlockPublicPolicy: block.blockPublicPolicy,
    RestrictPublicBuckets: block.restrictPublicBuckets,
  });
}

export function renderPolicyStatus(isPublic: boolean): string {
  return writeXml('PolicyStatus', { IsPublic: isPublic });
}
