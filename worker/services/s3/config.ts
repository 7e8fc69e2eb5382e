import * as z from 'zod';
import { accountsConfig } from './settings/accounts-config';
import { faultsConfig } from './settings/faults-config';
import { seedConfig } from './settings/seed-config';

/** What holds for a whole store. */
export const s3Config = z
  .strictObject({
    accounts: accountsConfig,
    signatures: z
      .enum(['strict', 'lenient'])
      .default('strict')
      .describe(
        'strict: as Amazon. lenient: any signature, date and expiry is taken, and an unknown access key is the first account.',
      ),
    region: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'A region is lower-case letters, digits and hyphens.')
      .default('us-east-1')
      .describe('Of buckets that are made without naming one. Requests may be signed for any.'),
    seed: seedConfig,
    faults: faultsConfig,
  })
  .meta({ id: 'S3Config' });

export type S3Config = z.infer<typeof s3Config>;
