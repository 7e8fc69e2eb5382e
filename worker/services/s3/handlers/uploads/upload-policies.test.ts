import { describe, expect, test } from 'vitest';
import { openS3 } from '../../../../testing/s3-playground';

type Condition = Record<string, Record<string, string>>;

/** A bucket that refuses to anybody what fits the condition. */
async function bucketDenying(condition: Condition) {
  const s3 = await openS3();
  await s3.call('PUT', '/bucket');
  const statement = {
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:PutObject',
    Resource: 'arn:aws:s3:::bucket/*',
    Condition: condition,
  };
  const body = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
  expect((await s3.call('PUT', '/bucket', { query: 'policy', body })).status).toBe(204);
  const begin = (headers: Record<string, string> = {}) =>
    s3.call('POST', '/bucket/a', { query: 'uploads', headers });
  const put = (headers: Record<string, string> = {}) => s3.call('PUT', '/bucket/b', { body: 'b', headers });
  return { s3, begin, put };
}

type Store = Awaited<ReturnType<typeof bucketDenying>>;

/** The codes, or statuses, of a part and of the end of an upload. */
async function goOn({ s3, begin }: Store, headers: Record<string, string>) {
  const begun = await begin(headers);
  const uploadId = /<UploadId>([^<]*)</.exec(begun.text)?.[1] ?? '';
  const part = await s3.call('PUT', '/bucket/a', {
    query: `partNumber=1&uploadId=${uploadId}`,
    body: 'a',
  });
  const body = `<CompleteMultipartUpload><Part><PartNumber>1</PartNumber><ETag>${part.headers.get('etag')}</ETag></Part></CompleteMultipartUpload>`;
  const end = await s3.call('POST', '/bucket/a', { query: `uploadId=${uploadId}`, body });
  return [part.code ?? part.status, end.code ?? end.status];
}

describe('a policy that asks for a header of every upload', () => {
  test.each([
    ['encryption', { 'x-amz-server-side-encryption': 'AES256' }, 's3:x-amz-server-side-encryption'],
    ['an ACL', { 'x-amz-acl': 'bucket-owner-full-control' }, 's3:x-amz-acl'],
    ['a storage class', { 'x-amz-storage-class': 'STANDARD_IA' }, 's3:x-amz-storage-class'],
    ['a tag', { 'x-amz-tagging': 'team=a' }, 's3:RequestObjectTag/team'],
  ])('lets parts follow an upload that was begun with %s', async (_what, headers, key) => {
    const store = await bucketDenying({ Null: { [key]: 'true' } });
    expect((await store.begin()).code).toBe('AccessDenied');
    expect((await store.put()).code).toBe('AccessDenied');
    expect(await goOn(store, headers)).toEqual([200, 200]);
  });

  test('can ask it of what makes an object alone', async () => {
    const store = await bucketDenying({
      Null: { 's3:if-none-match': 'true' },
      Bool: { 's3:ObjectCreationOperation': 'true' },
    });
    expect((await store.put()).code).toBe('AccessDenied');
    expect((await store.put({ 'if-none-match': '*' })).status).toBe(200);
    expect(await goOn(store, {})).toEqual([200, 'AccessDenied']);
  });
});
