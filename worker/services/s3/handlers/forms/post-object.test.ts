import { beforeAll, describe, expect, test } from 'vitest';
import { base64OfText } from '../../../../engine/base64';
import { FRIEND_KEY, OWNER_KEY, openS3 } from '../../../../testing/s3-playground';

type S3 = Awaited<ReturnType<typeof openS3>>;
type Field = [name: string, value: string];

const BOUNDARY = 'a-boundary';
const FILE: Field = ['file', 'the content'];

let s3: S3;

beforeAll(async () => {
  s3 = await openS3();
  await s3.call('PUT', '/bucket');
  await s3.call('PUT', '/open', { headers: { 'x-amz-acl': 'public-read-write' } });
});

function formOf(fields: readonly Field[], filename: string): string {
  const parts = fields.map(([name, value]) => {
    const file = name === 'file' ? `; filename="${filename}"\r\nContent-Type: text/html` : '';
    return `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${value}\r\n`;
  });
  return `${parts.join('')}--${BOUNDARY}--\r\n`;
}

function post(bucket: string, fields: readonly Field[], filename = 'photo.jpg') {
  return s3.call('POST', `/${bucket}`, {
    as: null,
    headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
    body: formOf(fields, filename),
  });
}

/** The fields of a form that an account has signed; the store of these tests takes any signature. */
function signed(conditions: unknown[], accessKey = OWNER_KEY): Field[] {
  const policy = { expiration: '2026-01-16T00:00:00Z', conditions: [{ bucket: 'bucket' }, ...conditions] };
  return [
    ['AWSAccessKeyId', accessKey],
    ['policy', base64OfText(JSON.stringify(policy))],
    ['signature', 'any'],
  ];
}

const ANY_KEY = ['starts-with', '$key', ''];

describe('a form that is posted to a bucket', () => {
  test('puts its file under the name that it has', async () => {
    const answer = await post('open', [['key', `up/\${filename}`], FILE], 'C:\\pictures\\photo.jpg');
    expect(answer.status).toBe(204);
    expect(answer.text).toBe('');
    expect(answer.headers.get('etag')).toMatch(/^"[0-9a-f]{32}"$/);
    expect(answer.headers.get('location')).toBe('http://localhost:8787/m/demo/files/open/up/photo.jpg');
    const got = await s3.call('GET', '/open/up/photo.jpg', { as: null });
    expect(got.text).toBe('the content');
    expect(got.headers.get('content-type')).toBe('binary/octet-stream');
  });

  test('says in its fields what a PUT says in headers', async () => {
    const answer = await post('bucket', [
      ...signed([
        ANY_KEY,
        { acl: 'public-read' },
        ['starts-with', '$Content-Type', ''],
        ['starts-with', '$tagging', ''],
        { 'x-amz-meta-city': 'Zürich 中' },
      ]),
      ['key', 'said'],
      ['acl', 'public-read'],
      ['Content-Type', 'text/plain'],
      ['x-amz-meta-city', 'Zürich 中'],
      ['tagging', '<Tagging><TagSet><Tag><Key>a</Key><Value>1</Value></Tag></TagSet></Tagging>'],
      FILE,
    ]);
    expect(answer.status).toBe(204);
    const got = await s3.call('GET', '/bucket/said', { as: null });
    expect(got.text).toBe('the content');
    expect(got.headers.get('content-type')).toBe('text/plain');
    expect(got.headers.get('x-amz-meta-city')).toMatch(/^=\?UTF-8\?B\?/);
    expect(got.headers.get('x-amz-tagging-count')).toBe('1');
  });

  test('is answered as it asks', async () => {
    const as = (status: string) => post('open', [['key', 'a&b'], ['success_action_status', status], FILE]);
    const created = await as('201');
    expect(created.status).toBe(201);
    expect(created.text).toContain('<Bucket>open</Bucket><Key>a&amp;b</Key><ETag>&quot;');
    expect(created.headers.get('content-type')).toBe('application/xml');
    expect((await as('200')).status).toBe(200);
    expect((await as('404')).status).toBe(204);
  });

  test('sends the browser on, unless there is no such place', async () => {
    const to = (page: string) => post('open', [['key', 'x y'], ['success_action_redirect', page], FILE]);
    const sent = await to('http://example.com/done?a=1');
    expect(sent.status).toBe(303);
    expect(sent.headers.get('location')).toMatch(
      /^http:\/\/example\.com\/done\?a=1&bucket=open&key=x%20y&etag=%22[0-9a-f]{32}%22$/,
    );
    expect((await to('nowhere')).status).toBe(204);
    expect((await to('javascript:alert(1)')).status).toBe(204);
  });

  test('is no way in for who may not write', async () => {
    expect((await post('bucket', [['key', 'x'], FILE])).code).toBe('AccessDenied');
    expect((await post('bucket', [...signed([ANY_KEY], FRIEND_KEY), ['key', 'x'], FILE])).code).toBe(
      'AccessDenied',
    );
    expect((await post('no-such-bucket', [['key', 'x'], FILE])).code).toBe('NoSuchBucket');
  });

  test.each([
    ['has another key than its policy', [['eq', '$key', 'y']], 'AccessDenied'],
    ['has fields that its policy does not speak of', [], 'AccessDenied'],
    ['brings more than its policy allows', [ANY_KEY, ['content-length-range', 0, 10]], 'EntityTooLarge'],
    ['brings less than its policy wants', [ANY_KEY, ['content-length-range', 12, 99]], 'EntityTooSmall'],
  ])('that %s is refused', async (_, conditions, code) => {
    expect((await post('bucket', [...signed(conditions), ['key', 'x'], FILE])).code).toBe(code);
    expect((await s3.call('GET', '/bucket/x')).code).toBe('NoSuchKey');
  });

  test('that is too large is refused before all of it is there', async () => {
    const fields = [...signed([ANY_KEY, ['content-length-range', 0, 50_000]]), ['key', 'x'] as Field];
    expect((await post('bucket', [...fields, ['file', 'x'.repeat(500_000)]])).code).toBe('EntityTooLarge');
    expect((await post('bucket', [...fields, ['file', 'x'.repeat(50_000)]])).status).toBe(204);
    expect((await s3.call('GET', '/bucket/x')).bytes).toHaveLength(50_000);
  });

  test.each([
    ['no key', [FILE], 'InvalidArgument'],
    ['an empty key', [['key', ''], FILE], 'InvalidArgument'],
    ['a key beyond all length', [['key', 'k'.repeat(1025)], FILE], 'KeyTooLongError'],
    ['no file', [['key', 'x']], 'InvalidArgument'],
  ])('with %s is refused', async (_, fields, code) => {
    expect((await post('open', fields as Field[])).code).toBe(code);
  });

  test('may bring the checksum of its file', async () => {
    const crc = (value: string) => post('open', [['key', 'x'], ['x-amz-checksum-crc32', value], FILE]);
    expect((await crc('AAAAAA==')).code).toBe('BadDigest');
    expect((await crc('no')).code).toBe('InvalidRequest');
  });
});
