import type { StoreInput, StoreOutput } from '../../engine/s3/store/store-calls';
import { askedVersion } from './asked-version';
import { noticesOf } from './notices';
import type { OpenStore } from './open-store';
import { aboutOf, saveAbout, toldVersion } from './version-rows';

export function getTags(store: OpenStore, input: StoreInput<'getTags'>): StoreOutput<'getTags'> {
  const { bucket, row } = askedVersion(store, input);
  return { tags: aboutOf(row).tags, versionId: toldVersion(bucket.row, row) };
}

/** None deletes them. */
export function putTags(store: OpenStore, input: StoreInput<'putTags'>): StoreOutput<'putTags'> {
  const { bucket, row } = askedVersion(store, input);
  saveAbout(store, row, { tags: input.tags });
  const event = store.asker.operation === 'DeleteObjectTagging' ? 'Delete' : 'Put';
  return {
    versionId: toldVersion(bucket.row, row),
    notify: noticesOf(store, bucket.row.id, `ObjectTagging:${event}`, row.key),
  };
}
