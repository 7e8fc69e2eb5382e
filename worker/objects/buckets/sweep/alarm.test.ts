import { env, evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { expect, test } from 'vitest';
import { as, OWNER, PLAIN_REQUEST } from '../../../engine/s3/access/access-samples';
import type { ActingOperation } from '../../../engine/s3/access/actions/operation-actions';
import { PLAIN_OBJECT } from '../../../engine/s3/store/plain-object';
import type { StoreCallName, StoreInput, StoreOutput } from '../../../engine/s3/store/store-calls';
import { randomIds } from '../../../platform/ids';
import { openBucketIndex } from '../../open-bucket-index';
import { BUCKET } from '../store-playground';
import { blobPrefix } from './doomed-blobs';
import { MINUTE } from './sweep-playground';

const NO_WISH = { ifMatch: null, ifNoneMatch: null };

async function openStore() {
  const groupId = randomIds.next();
  const object = env.BUCKET_INDEX.getByName(groupId);
  const store = openBucketIndex(object, groupId);

  async function call<Name extends StoreCallName>(
    operation: ActingOperation,
    name: Name,
    input: StoreInput<Name>,
    isRehearsal = false,
  ): Promise<StoreOutput<Name>> {
    const request = { ...PLAIN_REQUEST };
    const asker = { operation, caller: as(OWNER), request, accounts: [OWNER], isTrusted: false };
    const answer = await store.execute({
      world: 'main',
      name,
      asker,
      input,
      ...(isRehearsal && { isRehearsal }),
    });
    if (!answer.ok) throw new Error(answer.refusal?.code ?? 'unborn');
    return answer.value;
  }

  const alarm = () => runInDurableObject(object, (_, { storage }) => storage.getAlarm());
  /** Minutes from now; null for none. */
  const minutesToAlarm = async () => {
    const at = await alarm();
    return at === null ? null : Math.round((at - Date.now()) / MINUTE);
  };
  await call('CreateBucket', 'bearWorld', { calls: [] });
  const bucket = {
    bucket: BUCKET,
    region: 'eu-west-1',
    acl: null,
    isLocked: false,
    ownership: null,
    tags: {},
  };
  await call('CreateBucket', 'createBucket', bucket);
  const reserve = (isRehearsal = false) =>
    call(
      'PutObject',
      'reserveBlob',
      { bucket: BUCKET, key: 'a', uploadId: null, conditions: null, withheld: null },
      isRehearsal,
    );
  return { object, groupId, call, reserve, minutesToAlarm };
}

test('a store of small objects never wakes by itself', async () => {
  const { call, minutesToAlarm } = await openStore();
  const put = {
    bucket: BUCKET,
    key: 'a',
    object: PLAIN_OBJECT,
    body: { size: 1, md5: 'abc', checksums: {}, bytes: new Uint8Array([1]) },
    checksum: null,
    conditions: NO_WISH,
  };
  for (let round = 0; round < 3; round++) await call('PutObject', 'putObject', put);
  expect(await minutesToAlarm()).toBeNull();
});

test('a store wakes for bytes on their way, and for those that go, and then no more', async () => {
  const { object, groupId, call, reserve, minutesToAlarm } = await openStore();
  const { blob } = await reserve();
  expect(await minutesToAlarm()).toBe(30);
  await env.BLOBS.put(blobPrefix(groupId) + blob, 'x');
  await call('PutObject', 'giveUpBlob', { blob });
  expect(await minutesToAlarm()).toBe(2);
  // As if the two minutes were over.
  await runInDurableObject(object, (_, { storage }) =>
    storage.sql.exec('UPDATE doomed_blobs SET delete_at = 0'),
  );
  await runDurableObjectAlarm(object);
  expect(await env.BLOBS.head(blobPrefix(groupId) + blob)).toBeNull();
  expect(await minutesToAlarm()).toBeNull();
});

test('a store that was cut off is swept after its next call, whatever became of its alarm', async () => {
  const { object, call, reserve, minutesToAlarm } = await openStore();
  await reserve();
  await runInDurableObject(object, (_, { storage }) => storage.deleteAlarm());
  await evictDurableObject(object);
  await call('HeadBucket', 'headBucket', { bucket: BUCKET });
  // What a crash may have left in R2 is searched for.
  expect(await minutesToAlarm()).toBe(10);
});

test('a rehearsal leaves no bytes that nobody knows of', async () => {
  const { object, call, reserve, minutesToAlarm } = await openStore();
  const { blob } = await reserve(true);
  const body = { size: 1, md5: 'abc', checksums: {}, blob };
  const put = { bucket: BUCKET, key: 'a', object: PLAIN_OBJECT, body, checksum: null, conditions: NO_WISH };
  await call('PutObject', 'putObject', put, true);
  expect(await minutesToAlarm()).toBe(30);
  const waiting = await runInDurableObject(object, (_, { storage }) =>
    storage.sql.exec('SELECT id FROM waiting_blobs').toArray(),
  );
  expect(waiting).toEqual([{ id: blob }]);
});
