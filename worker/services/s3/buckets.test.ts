import { beforeAll, describe, expect, test } from 'vitest';
import { element, elements, openStoreDesk, type StoreDesk } from '../../testing/store-desk';

const FRIEND: [string, string] = ['friend-key', 'friend-secret'];
const CONFIG = {
  accounts: [
    { name: 'Owner', keys: [{ access_key: 'test', secret_key: 'test' }] },
    { name: 'Friend', email: 'friend@example.com', keys: [{ access_key: FRIEND[0], secret_key: FRIEND[1] }] },
  ],
};

let desk: StoreDesk;
beforeAll(async () => {
  desk = await openStoreDesk(CONFIG);
});

let made = 0;
async function newBucket(query: Record<string, string> = {}): Promise<string> {
  made += 1;
  const name = `bucket-${made}`;
  expect((await desk.ask('PUT', `/${name}`, { query })).status).toBe(200);
  return name;
}

describe('a bucket', () => {
  test('is there once it is made, and gone once it is deleted', async () => {
    const answer = await desk.ask('PUT', '/first');
    expect([answer.status, answer.text, answer.headers.get('location')]).toEqual([200, '', '/first']);
    expect((await desk.ask('HEAD', '/first')).headers.get('x-amz-bucket-region')).toBe('us-east-1');
    expect((await desk.ask('DELETE', '/first')).status).toBe(204);
    const gone = await desk.ask('GET', '/first');
    expect([gone.status, element(gone.text, 'Code'), element(gone.text, 'BucketName')]).toEqual([
      404,
      'NoSuchBucket',
      'first',
    ]);
  });

  test('is listed for its owner alone, page by page when asked so', async () => {
    const names = [await newBucket(), await newBucket(), await newBucket()];
    const all = await desk.ask('GET', '/');
    expect(elements(all.text, 'Name')).toEqual(expect.arrayContaining(names));
    expect(element(all.text, 'DisplayName')).toBe('Owner');
    expect(elements((await desk.ask('GET', '/', { as: FRIEND })).text, 'Name')).toEqual([]);
    const page = await desk.ask('GET', '/', { query: { 'max-buckets': '1', prefix: 'bucket-' } });
    const token = element(page.text, 'ContinuationToken') ?? '';
    const next = await desk.ask('GET', '/', { query: { 'continuation-token': token, prefix: 'bucket-' } });
    expect(elements(page.text, 'Name')).toHaveLength(1);
    expect(elements(next.text, 'Name')).not.toContain(element(page.text, 'Name'));
  });

  test('nobody in particular has none', async () => {
    const answer = await desk.ask('GET', '/', { as: null });
    expect([answer.status, elements(answer.text, 'Name')]).toEqual([200, []]);
  });

  test('is in the place that it was made for', async () => {
    const body =
      '<CreateBucketConfiguration><LocationConstraint>my-rack</LocationConstraint></CreateBucketConfiguration>';
    await desk.ask('PUT', '/placed', { body });
    expect(
      element((await desk.ask('GET', '/placed', { query: { location: '' } })).text, 'LocationConstraint'),
    ).toBe('my-rack');
    const usual = await desk.ask('GET', `/${await newBucket()}`, { query: { location: '' } });
    expect(element(usual.text, 'LocationConstraint')).toBe('');
  });

  test('belongs to who was first', async () => {
    const name = await newBucket();
    const again = await desk.ask('PUT', `/${name}`, { as: FRIEND });
    expect([again.status, element(again.text, 'Code')]).toEqual([409, 'BucketAlreadyExists']);
    const looked = await desk.ask('GET', `/${name}`, { as: FRIEND });
    expect([looked.status, element(looked.text, 'Code')]).toEqual([403, 'AccessDenied']);
  });

  test.each([
    ['x-amz-object-ownership', 'Nobody', 'InvalidArgument'],
    ['x-amz-acl', 'public', 'InvalidArgument'],
  ])('is not made with the %s %s', async (name, value, code) => {
    const answer = await desk.ask('PUT', '/refused', { query: { [name]: value } });
    expect([answer.status, element(answer.text, 'Code')]).toEqual([400, code]);
  });
});

describe('access', () => {
  test('is granted by a canned ACL, which a presigned URL carries in its query', async () => {
    const name = await newBucket({ 'x-amz-acl': 'public-read' });
    expect((await desk.ask('GET', `/${name}`, { as: null })).status).toBe(200);
    const acl = await desk.ask('GET', `/${name}`, { query: { acl: '' } });
    expect(element(acl.text, 'URI')).toBe('http://acs.amazonaws.com/groups/global/AllUsers');
    expect(elements(acl.text, 'Permission')).toEqual(['FULL_CONTROL', 'READ']);
  });

  test('is granted by the document that a client read and changed', async () => {
    const name = await newBucket();
    const { text } = await desk.ask('GET', `/${name}`, { query: { acl: '' } });
    const grant =
      '<Grant><Grantee xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="AmazonCustomerByEmail"><EmailAddress>friend@example.com</EmailAddress></Grantee><Permission>READ</Permission></Grant>';
    const body = text.replace('</AccessControlList>', `${grant}</AccessControlList>`);
    expect((await desk.ask('PUT', `/${name}`, { query: { acl: '' }, body })).status).toBe(200);
    expect((await desk.ask('GET', `/${name}`, { as: FRIEND })).status).toBe(200);
  });

  test('is granted by a policy, which is given back as it was sent', async () => {
    const name = await newBucket();
    const policy = JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Principal: '*', Action: 's3:ListBucket', Resource: `arn:aws:s3:::${name}` },
      ],
    });
    const query = { policy: '' };
    expect((await desk.ask('GET', `/${name}`, { query })).status).toBe(404);
    expect((await desk.ask('PUT', `/${name}`, { query, body: policy })).status).toBe(204);
    expect((await desk.ask('GET', `/${name}`, { query })).text).toBe(policy);
    expect((await desk.ask('GET', `/${name}`, { as: null })).status).toBe(200);
    const status = await desk.ask('GET', `/${name}`, { query: { policyStatus: '' } });
    expect(element(status.text, 'IsPublic')).toBe('true');
    expect((await desk.ask('DELETE', `/${name}`, { query })).status).toBe(204);
    expect((await desk.ask('GET', `/${name}`, { as: null })).status).toBe(403);
  });

  test('a policy that is none is refused', async () => {
    const answer = await desk.ask('PUT', `/${await newBucket()}`, { query: { policy: '' }, body: 'no' });
    expect([answer.status, element(answer.text, 'Code')]).toEqual([400, 'MalformedPolicy']);
  });
});

/** What a bucket can be told: the setting, what it says before, a document, and what of it must come back. */
const SETTINGS: [name: string, before: number | string, body: string, kept: string, put?: number][] = [
  [
    'versioning',
    '<VersioningConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/"></VersioningConfiguration>',
    '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>',
    '<Status>Enabled</Status>',
  ],
  [
    'tagging',
    404,
    '<Tagging><TagSet><Tag><Key>team</Key><Value>shop</Value></Tag></TagSet></Tagging>',
    '<Key>team</Key><Value>shop</Value>',
    204,
  ],
  [
    'cors',
    404,
    '<CORSConfiguration><CORSRule><AllowedMethod>GET</AllowedMethod><AllowedOrigin>*</AllowedOrigin></CORSRule></CORSConfiguration>',
    '<AllowedMethod>GET</AllowedMethod>',
  ],
  [
    'lifecycle',
    404,
    '<LifecycleConfiguration><Rule><Filter><Prefix>a/</Prefix></Filter><Status>Enabled</Status><Expiration><Days>3</Days></Expiration></Rule></LifecycleConfiguration>',
    '<Days>3</Days>',
  ],
  [
    'encryption',
    'AES256',
    '<ServerSideEncryptionConfiguration><Rule><ApplyServerSideEncryptionByDefault><SSEAlgorithm>aws:kms</SSEAlgorithm></ApplyServerSideEncryptionByDefault></Rule></ServerSideEncryptionConfiguration>',
    '<SSEAlgorithm>aws:kms</SSEAlgorithm>',
  ],
  [
    'website',
    404,
    '<WebsiteConfiguration><IndexDocument><Suffix>index.html</Suffix></IndexDocument></WebsiteConfiguration>',
    '<Suffix>index.html</Suffix>',
  ],
  [
    'publicAccessBlock',
    404,
    '<PublicAccessBlockConfiguration><BlockPublicAcls>true</BlockPublicAcls></PublicAccessBlockConfiguration>',
    '<BlockPublicAcls>true</BlockPublicAcls>',
  ],
  [
    'ownershipControls',
    404,
    '<OwnershipControls><Rule><ObjectOwnership>BucketOwnerPreferred</ObjectOwnership></Rule></OwnershipControls>',
    '<ObjectOwnership>BucketOwnerPreferred</ObjectOwnership>',
  ],
  [
    'notification',
    '<NotificationConfiguration',
    '<NotificationConfiguration><TopicConfiguration><Topic>https://hooks.example/s3</Topic><Event>s3:ObjectCreated:*</Event></TopicConfiguration></NotificationConfiguration>',
    '<Topic>https://hooks.example/s3</Topic>',
  ],
  ['logging', '<BucketLoggingStatus', '<BucketLoggingStatus/>', '<BucketLoggingStatus'],
  [
    'requestPayment',
    '<Payer>BucketOwner</Payer>',
    '<RequestPaymentConfiguration><Payer>Requester</Payer></RequestPaymentConfiguration>',
    '<Payer>Requester</Payer>',
  ],
  [
    'accelerate',
    '<AccelerateConfiguration',
    '<AccelerateConfiguration><Status>Enabled</Status></AccelerateConfiguration>',
    '<Status>Enabled</Status>',
  ],
];

describe('what a bucket is told', () => {
  test.each(SETTINGS)('%s: is kept, and said again', async (name, before, body, kept, put = 200) => {
    const bucket = await newBucket();
    const query = { [name]: '' };
    const unset = await desk.ask('GET', `/${bucket}`, { query });
    if (typeof before === 'number') expect(unset.status).toBe(before);
    else expect([unset.status, unset.text]).toEqual([200, expect.stringContaining(before)]);
    expect((await desk.ask('PUT', `/${bucket}`, { query, body })).status).toBe(put);
    const set = await desk.ask('GET', `/${bucket}`, { query });
    expect([set.status, set.headers.get('content-type')]).toEqual([200, 'application/xml']);
    expect(set.text).toContain(kept);
    const torn = await desk.ask('PUT', `/${bucket}`, { query, body: '<torn' });
    expect([torn.status, element(torn.text, 'Code')]).toEqual([400, 'MalformedXML']);
  });

  test.each([
    'tagging',
    'cors',
    'lifecycle',
    'encryption',
    'website',
    'publicAccessBlock',
    'ownershipControls',
  ])('%s: can be taken back, also where there is nothing to take', async (name) => {
    const bucket = await newBucket();
    const [, before = '', body = ''] = SETTINGS.find(([each]) => each === name) ?? [];
    const query = { [name]: '' };
    await desk.ask('PUT', `/${bucket}`, { query, body });
    expect((await desk.ask('DELETE', `/${bucket}`, { query })).status).toBe(204);
    expect((await desk.ask('DELETE', `/${bucket}`, { query })).status).toBe(204);
    const unset = await desk.ask('GET', `/${bucket}`, { query });
    if (typeof before === 'number') expect(unset.status).toBe(before);
    else expect(unset.text).toContain(before);
  });

  test('object lock: only where it was switched on with the bucket', async () => {
    const query = { 'object-lock': '' };
    const body =
      '<ObjectLockConfiguration><ObjectLockEnabled>Enabled</ObjectLockEnabled><Rule><DefaultRetention><Mode>GOVERNANCE</Mode><Days>1</Days></DefaultRetention></Rule></ObjectLockConfiguration>';
    const plain = await newBucket();
    expect(element((await desk.ask('GET', `/${plain}`, { query })).text, 'Code')).toBe(
      'ObjectLockConfigurationNotFoundError',
    );
    expect(element((await desk.ask('PUT', `/${plain}`, { query, body })).text, 'Code')).toBe(
      'InvalidBucketState',
    );
    const locked = await newBucket({ 'x-amz-bucket-object-lock-enabled': 'true' });
    expect((await desk.ask('PUT', `/${locked}`, { query, body })).status).toBe(200);
    expect((await desk.ask('GET', `/${locked}`, { query })).text).toContain('<Days>1</Days>');
  });

  test('configurations under an id: one each, all of them listed', async () => {
    const bucket = await newBucket();
    const body = '<MetricsConfiguration><Id>all</Id></MetricsConfiguration>';
    const query = { metrics: '', id: 'all' };
    expect((await desk.ask('PUT', `/${bucket}`, { query, body })).status).toBe(200);
    expect(element((await desk.ask('GET', `/${bucket}`, { query })).text, 'Id')).toBe('all');
    expect(elements((await desk.ask('GET', `/${bucket}`, { query: { metrics: '' } })).text, 'Id')).toEqual([
      'all',
    ]);
    expect((await desk.ask('DELETE', `/${bucket}`, { query })).status).toBe(204);
    expect((await desk.ask('GET', `/${bucket}`, { query })).status).toBe(404);
  });
});
