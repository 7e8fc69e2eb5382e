import type { LoggingTarget } from '../../../engine/s3/settings/logging';
import { grantReader, wantedGrantFields } from './acl-grants';
import { fields, many, optional, required } from './element-fields';
import { filledText, text, word } from './element-values';
import { readXml } from './read-xml';
import { writeXml } from './write-xml';
import { malformedXml } from './xml-element';

const read = fields({
  LoggingEnabled: optional(
    fields({
      TargetBucket: required(filledText),
      TargetGrants: optional(fields({ Grant: many(grantReader(['READ', 'WRITE', 'FULL_CONTROL'])) })),
      TargetPrefix: required(text),
      TargetObjectKeyFormat: optional(
        fields({
          SimplePrefix: optional(fields({})),
          PartitionedPrefix: optional(
            fields({ PartitionDateSource: optional(word(['EventTime', 'DeliveryTime'])) }),
          ),
        }),
      ),
    }),
  ),
});

/** Null switches logging off. */
export function parseLogging(xml: string): LoggingTarget | null {
  const { LoggingEnabled } = read(readXml(xml, 'BucketLoggingStatus'));
  if (LoggingEnabled === undefined) return null;
  const { TargetBucket, TargetPrefix, TargetGrants, TargetObjectKeyFormat: format } = LoggingEnabled;
  const { SimplePrefix, PartitionedPrefix } = format ?? {};
  if (SimplePrefix !== undefined && PartitionedPrefix !== undefined) throw malformedXml();
  const dateSource = PartitionedPrefix?.PartitionDateSource;
  return {
    bucket: TargetBucket,
    prefix: TargetPrefix,
    grants: TargetGrants?.Grant ?? [],
    keyFormat:
      format === undefined
        ? null
        : { isPartitioned: PartitionedPrefix !== undefined, ...(dateSource && { dateSource }) },
  };
}

export function renderLogging(target: LoggingTarget | null): string {
  if (target === null) return writeXml('BucketLoggingStatus', {});
  const { bucket, prefix, grants, keyFormat } = target;
  return writeXml('BucketLoggingStatus', {
    LoggingEnabled: {
      TargetBucket: bucket,
      TargetGrants: grants.length === 0 ? undefined : { Grant: grants.map(wantedGrantFields) },
      TargetPrefix: prefix,
      TargetObjectKeyFormat: keyFormat && {
        SimplePrefix: keyFormat.isPartitioned ? undefined : {},
        PartitionedPrefix: keyFormat.isPartitioned
          ? { PartitionDateSource: keyFormat.dateSource }
          : undefined,
      },
    },
  });
}
