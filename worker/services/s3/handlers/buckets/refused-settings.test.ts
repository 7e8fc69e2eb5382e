import { describe, expect, test } from 'vitest';
import { FRIEND_KEY, openS3 } from '../../../../testing/s3-playground';

const LOGS_TO = (bucket: string) =>
  `<BucketLoggingStatus><LoggingEnabled><TargetBucket>${bucket}</TargetBucket><TargetPrefix>log/</TargetPrefix></LoggingEnabled></BucketLoggingStatus>`;
const VERSIONED = '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>';
const REPLICATED =
  '<ReplicationConfiguration><Role>arn:aws:iam::111111111111:role/r</Role><Rule><ID>r</ID><Priority>1</Priority><Status>Enabled</Status><Filter><Prefix/></Filter><DeleteMarkerReplication><Status>Disabled</Status></DeleteMarkerReplication><Destination><Bucket>arn:aws:s3:::copies</Bucket></Destination></Rule></ReplicationConfiguration>';
const ACCELERATED = '<AccelerateConfiguration><Status>Enabled</Status></AccelerateConfiguration>';

async function openBucket(name = 'books') {
  const s3 = await openS3();
  await s3.call('PUT', `/${name}`);
  return { s3, set: (query: string, body: string) => s3.call('PUT', `/${name}`, { query, body }) };
}

describe('what a bucket cannot be told', () => {
  test('its requests are logged to a bucket of the same owner only', async () => {
    const { s3, set } = await openBucket();
    expect((await set('logging', LOGS_TO('records'))).code).toBe('InvalidTargetBucketForLogging');
    await s3.call('PUT', '/records', { as: FRIEND_KEY });
    expect((await set('logging', LOGS_TO('records'))).code).toBe('InvalidTargetBucketForLogging');
    await s3.call('PUT', '/own-records');
    expect((await set('logging', LOGS_TO('own-records'))).status).toBe(200);
  });

  test('it is replicated with versioning only', async () => {
    const { set } = await openBucket();
    expect((await set('replication', REPLICATED)).code).toBe('InvalidRequest');
    await set('versioning', VERSIONED);
    expect((await set('replication', REPLICATED)).status).toBe(200);
  });

  test('it is accelerated under a name that is one host label', async () => {
    expect((await (await openBucket('books.of.mine')).set('accelerate', ACCELERATED)).code).toBe(
      'InvalidRequest',
    );
    expect((await (await openBucket()).set('accelerate', ACCELERATED)).status).toBe(200);
  });
});
