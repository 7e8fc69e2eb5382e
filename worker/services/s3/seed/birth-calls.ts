import { DEFAULT_ALGORITHM } from '../../../engine/s3/checksums/algorithms';
import type { Asker } from '../../../engine/s3/store/asker';
import type { BirthCall } from '../../../engine/s3/store/house-calls';
import { PLAIN_OBJECT } from '../../../engine/s3/store/plain-object';
import type { Accounts } from '../accounts';
import { digestsOfBytes } from '../body/digests/digests-of-bytes';
import type { SeedBucket } from '../settings/seed-config';
import type { Seed } from './birth';
import { trustedAsker } from './trusted-asker';

const encoder = new TextEncoder();

/** The calls that make what a world begins with, in the name of the first account. */
export async function birthCalls(
  { seed, region }: Seed,
  accounts: Accounts,
  now: number,
): Promise<BirthCall[]> {
  const each = await Promise.all(seed.map((bucket) => callsOf(bucket, { region, accounts, now })));
  return each.flat();
}

type Place = { region: string; accounts: Accounts; now: number };

async function callsOf({ name, versioning, objects }: SeedBucket, place: Place): Promise<BirthCall[]> {
  const { accounts, now, region } = place;
  const asker = (operation: Asker['operation']) => trustedAsker(accounts, { now, operation });
  const made: BirthCall = {
    name: 'createBucket',
    asker: asker('CreateBucket'),
    input: { bucket: name, region, acl: null, isLocked: false, ownership: null, tags: {} },
  };
  const versioned: BirthCall = {
    name: 'putVersioning',
    asker: asker('PutBucketVersioning'),
    input: { bucket: name, status: 'Enabled' },
  };
  const puts = objects.map(async ({ key, body, content_type }): Promise<BirthCall> => {
    const bytes = encoder.encode(body);
    const { md5, checksums } = await digestsOfBytes(bytes, {
      algorithms: [DEFAULT_ALGORITHM],
      sha256: false,
    });
    const value = checksums[DEFAULT_ALGORITHM] ?? '';
    return {
      name: 'putObject',
      asker: asker('PutObject'),
      input: {
        bucket: name,
        key,
        object: { ...PLAIN_OBJECT, headers: { 'content-type': content_type } },
        body: { size: bytes.byteLength, md5, checksums, bytes },
        checksum: { algorithm: DEFAULT_ALGORITHM, type: 'FULL_OBJECT', value },
        conditions: { ifMatch: null, ifNoneMatch: null },
      },
    };
  });
  return [made, ...(versioning ? [versioned] : []), ...(await Promise.all(puts))];
}
