import { MAIN_WORLD } from '../../engine/collections/memory-name';
import { isoTime } from '../../platform/clock';
import type { GroupIdentity, Ports } from '../ports';
import type { CompiledS3 } from './compiled';
import type { S3Config } from './config';
import { trustedAsker } from './seed/trusted-asker';
import { storeOf } from './store-of';

const MEGABYTE = 1024 * 1024;

type Asked = { group: GroupIdentity; config: S3Config; compiled: CompiledS3; ports: Ports };

/** Of the main world. */
export async function storeStats({
  group,
  config,
  compiled,
  ports,
}: Asked): Promise<Record<string, unknown>> {
  const now = ports.clock.now();
  const store = storeOf({ group, config, compiled, ports, now, world: MAIN_WORLD });
  const asker = trustedAsker(compiled.accounts, { now, operation: 'ListBuckets' });
  const { buckets, objects, bytes } = await store.call('describeStore', asker, {});
  return {
    bucket_count: buckets,
    total_objects: objects,
    total_size_bytes: bytes,
    total_size_mb: Math.round((bytes / MEGABYTE) * 100) / 100,
    timestamp: isoTime(now),
  };
}
