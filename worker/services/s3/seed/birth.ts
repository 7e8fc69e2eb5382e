import type { Asker } from '../../../engine/s3/store/asker';
import type { BirthCall } from '../../../engine/s3/store/house-calls';
import type { Accounts } from '../accounts';
import type { SeedBucket } from '../settings/seed-config';
import { trustedAsker } from './trusted-asker';

/** What a world begins with. */
export type Birth = { asker: Asker; calls(): Promise<BirthCall[]> };

export type Seed = { seed: readonly SeedBucket[]; region: string };

export function birthOf(seed: Seed, accounts: Accounts, now: number): Birth {
  return {
    asker: trustedAsker(accounts, { now, operation: 'CreateBucket' }),
    calls: async () => (await import('./birth-calls')).birthCalls(seed, accounts, now),
  };
}
