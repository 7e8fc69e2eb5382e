import { env } from 'cloudflare:test';
import { expect, test } from 'vitest';
import { as, OWNER, PLAIN_REQUEST } from '../engine/s3/access/access-samples';
import type { ActingOperation } from '../engine/s3/access/actions/operation-actions';
import { NO_CONDITIONS } from '../engine/s3/store/conditions';
import { PLAIN_OBJECT } from '../engine/s3/store/plain-object';
import type { StoreCallName, StoreInput } from '../engine/s3/store/store-calls';
import { randomIds } from '../platform/ids';
import { openBucketIndex } from './open-bucket-index';

const BUCKET = 'shelf';
const BODY = { size: 1, md5: 'abc', checksums: {}, bytes: new Uint8Array([1]) };
const PUT = {
  bucket: BUCKET,
  key: 'a',
  object: PLAIN_OBJECT,
  body: BODY,
  checksum: null,
  conditions: NO_CONDITIONS,
};
const NEW_BUCKET = {
  bucket: BUCKET,
  region: 'eu-west-1',
  acl: null,
  isLocked: false,
  ownership: null,
  tags: {},
};

async function openStore() {
  const groupId = randomIds.next();
  const store = openBucketIndex(env.BUCKET_INDEX.getByName(groupId), groupId);

  async function call<Name extends StoreCallName>(
    operation: ActingOperation,
    name: Name,
    input: StoreInput<Name>,
    { isRehearsal = false, now = PLAIN_REQUEST.now } = {},
  ) {
    const request = { ...PLAIN_REQUEST, now };
    const asker = { operation, caller: as(OWNER), request, accounts: [OWNER], isTrusted: false };
    return store.execute({ world: 'main', name, asker, input, ...(isRehearsal && { isRehearsal }) });
  }

  await call('CreateBucket', 'bearWorld', { calls: [] });
  await call('CreateBucket', 'createBucket', NEW_BUCKET);
  return { call, destroy: () => store.destroy() };
}

const told = { ok: true, value: { versionId: expect.any(String) } };
const untold = { ok: true, value: { versionId: null } };

test('what a call has changed of a bucket the next one knows, and nothing of what was only tried out', async () => {
  const { call } = await openStore();
  const put = () => call('PutObject', 'putObject', PUT);
  const version = (isRehearsal: boolean) =>
    call('PutBucketVersioning', 'putVersioning', { bucket: BUCKET, status: 'Enabled' }, { isRehearsal });
  expect(await put()).toMatchObject(untold);
  await version(true);
  expect(await put()).toMatchObject(untold);
  await version(false);
  expect(await put()).toMatchObject(told);
  expect(await call('DeleteBucket', 'deleteBucket', { bucket: BUCKET })).toMatchObject({ ok: false });
  expect(await put()).toMatchObject(told);
});

test('a bucket that was deleted and made again is another', async () => {
  const { call, destroy } = await openStore();
  const version = { bucket: BUCKET, status: 'Enabled' } as const;
  await call('PutBucketVersioning', 'putVersioning', version);
  await call('DeleteBucket', 'deleteBucket', { bucket: BUCKET });
  const head = () => call('HeadBucket', 'headBucket', { bucket: BUCKET });
  expect(await head()).toMatchObject({ ok: false, refusal: { code: 'NoSuchBucket' } });
  await call('CreateBucket', 'createBucket', { ...NEW_BUCKET, region: 'us-west-2' });
  expect(await head()).toMatchObject({ ok: true, value: { region: 'us-west-2' } });
  expect(await call('PutObject', 'putObject', PUT)).toMatchObject(untold);
  await destroy();
  expect(await head()).toEqual({ ok: false, refusal: null });
});

test('many writes at once are each carried out, whatever becomes of the others', async () => {
  const { call } = await openStore();
  const once = { ifMatch: null, ifNoneMatch: '*' };
  const writes = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      call('PutObject', 'putObject', { ...PUT, key: `key-${index % 10}`, conditions: once }),
    ),
  );
  expect(writes.filter(({ ok }) => ok)).toHaveLength(10);
  const refused = writes.flatMap((answer) => (answer.ok ? [] : [answer.refusal?.code]));
  expect(new Set(refused)).toEqual(new Set(['PreconditionFailed']));
});
