import { canonicalIdOf } from '../../../engine/s3/access/account';
import { isoTime } from '../../../platform/clock';
import { answerIdentity } from '../answers/answer-identity';
import { encodeName } from '../documents/url-encoded';
import type { Happened } from '../s3-call';
import type { Notifying } from './notify-targets';

/** What S3 tells of an event; `id` is that of the rule that asked for it. */
export function eventDocument(
  { request, context, caller }: Notifying,
  { event, bucket, key, versionId, size, etag }: Happened,
  id: string,
): string {
  const { config, compiled, now, seed, ports } = context;
  const { requestId, hostId } = answerIdentity(seed.dice);
  const record = {
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    awsRegion: config.region,
    eventTime: isoTime(now),
    eventName: event,
    userIdentity: { principalId: canonicalIdOf(caller) },
    requestParameters: { sourceIPAddress: request.clientIp },
    responseElements: { 'x-amz-request-id': requestId, 'x-amz-id-2': hostId },
    s3: {
      s3SchemaVersion: '1.0',
      configurationId: id,
      bucket: {
        name: bucket,
        ownerIdentity: { principalId: compiled.accounts.first.id },
        arn: `arn:aws:s3:::${bucket}`,
      },
      object: {
        key: encodeName(key, 'url').replaceAll('%20', '+'),
        ...(size !== null && { size }),
        ...(etag !== null && { eTag: etag }),
        ...(versionId !== null && { versionId }),
        sequencer: ports.clock.now().toString(16).toUpperCase().padStart(18, '0'),
      },
    },
  };
  return JSON.stringify({ Records: [record] });
}
