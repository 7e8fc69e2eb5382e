import type { StoreCallName } from '../../engine/s3/store/store-calls';

type Calls = ReadonlySet<StoreCallName>;

/** Calls that ask nothing of a world's content, so that it need not be born for them. */
export const UNBORN: Calls = new Set<StoreCallName>([
  'bearWorld',
  'listWorlds',
  'forkWorld',
  'forgetWorld',
  'getCors',
]);

/** What they say of bytes on their way is true in a rehearsal too, after which the bytes have to go. */
export const OF_BYTES: Calls = new Set<StoreCallName>(['reserveBlob', 'keepBlob', 'giveUpBlob']);

/** They leave everything as it is once the lifecycle has been carried out: a transaction would cost without use. */
export const OF_READERS: Calls = new Set<StoreCallName>([
  'getObject',
  'getTags',
  'listObjects',
  'listVersions',
  'headBucket',
  'getCors',
]);

/** They change nothing of worlds, buckets and their settings. */
export const OF_OBJECTS: Calls = new Set<StoreCallName>([
  ...OF_BYTES,
  ...OF_READERS,
  'copyObject',
  'deleteObject',
  'deleteObjects',
  'listObjectParts',
  'putObject',
  'putPart',
  'putTags',
]);
