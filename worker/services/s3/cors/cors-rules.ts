import type { CorsConfiguration, CorsRule } from '../../../engine/s3/settings/cors';
import type { CompiledS3 } from '../compiled';
import { trustedAsker } from '../seed/trusted-asker';
import type { Store } from '../store';

type Asked = { store: Store; compiled: CompiledS3; now: number };

/** Null for a bucket that has none, or that is not there: a browser is not told which. */
export async function corsRules(
  { store, compiled, now }: Asked,
  bucket: string,
): Promise<readonly CorsRule[] | null> {
  const asker = trustedAsker(compiled.accounts, { now, operation: 'GetBucketCors' });
  const configuration = await store.call('getCors', asker, { bucket });
  // The store gives back what PutBucketCors has put there.
  return (configuration as CorsConfiguration | null)?.CORSRule ?? null;
}
