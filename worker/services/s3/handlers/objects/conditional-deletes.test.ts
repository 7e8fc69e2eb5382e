import { describe, expect, test } from 'vitest';
import { FRIEND_KEY, OWNER_KEY, openS3 } from '../../../../testing/s3-playground';

const VERSIONED = '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>';

async function openBucket({ isVersioned = false, headers = {} } = {}) {
  const s3 = await openS3();
  await s3.call('PUT', '/bucket', { headers });
  if (isVersioned) await s3.call('PUT', '/bucket', { query: 'versioning', body: VERSIONED });
  const remove = async (ifMatch: string, as = OWNER_KEY) => {
    const answer = await s3.call('DELETE', '/bucket/a', { headers: { 'if-match': ifMatch }, as });
    return answer.code ?? answer.status;
  };
  const put = async () => (await s3.call('PUT', '/bucket/a', { body: 'a' })).headers.get('etag') ?? '';
  return { s3, remove, put };
}

describe('a delete on condition', () => {
  test('is carried out where the object is the one that is meant', async () => {
    const { put, remove } = await openBucket();
    const etag = await put();
    expect(await remove('"another"')).toBe('PreconditionFailed');
    expect(await remove(etag)).toBe(204);
    await put();
    expect(await remove('*')).toBe(204);
  });

  test.each([false, true])('finds nothing where there is no object (versioned: %s)', async (isVersioned) => {
    const { s3, put, remove } = await openBucket({ isVersioned });
    expect(await remove('*')).toBe('NoSuchKey');
    const etag = await put();
    await s3.call('DELETE', '/bucket/a');
    expect(await remove('*')).toBe('NoSuchKey');
    expect(await remove(etag)).toBe('NoSuchKey');
  });

  test('compares tags only for who may read the object', async () => {
    const { s3, put, remove } = await openBucket({ headers: { 'x-amz-acl': 'public-read-write' } });
    const etag = await put();
    expect(await remove(etag, FRIEND_KEY)).toBe('AccessDenied');
    const write = { as: FRIEND_KEY, body: 'b', headers: { 'if-match': etag } };
    expect((await s3.call('PUT', '/bucket/a', write)).code).toBe('AccessDenied');
    await s3.call('PUT', '/bucket/a', { query: 'acl', headers: { 'x-amz-acl': 'public-read' } });
    expect(await remove(etag, FRIEND_KEY)).toBe(204);
  });
});

test('a marker has no tags: it is not asked for them, nor given any', async () => {
  const { s3, put } = await openBucket({ isVersioned: true });
  await put();
  await s3.call('DELETE', '/bucket/a');
  const body = '<Tagging><TagSet/></Tagging>';
  expect((await s3.call('GET', '/bucket/a', { query: 'tagging' })).code).toBe('MethodNotAllowed');
  expect((await s3.call('PUT', '/bucket/a', { query: 'tagging', body })).code).toBe('MethodNotAllowed');
  expect((await s3.call('GET', '/bucket/a')).code).toBe('NoSuchKey');
});
