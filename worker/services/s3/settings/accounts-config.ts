import * as z from 'zod';

/** Distinct from those of Amazon, which are of 16 characters and more. */
export const DEFAULT_ACCOUNT = {
  id: '75aa57f09aa0c8caeab4f8c24e99d10f8e7faeebf76c078efc7c6caea54ba06a',
  account_id: '000000000000',
  name: 'Default',
  email: 'default@example.com',
  keys: [{ access_key: 'test', secret_key: 'test' }],
};

const keyPair = z.strictObject({
  access_key: z
    .string()
    .regex(
      /^[\w.+=@-]{1,128}$/,
      'An access key is 1 to 128 letters, digits and ._+=@-: it stands in URLs and headers.',
    ),
  secret_key: z.string().min(1, 'A secret key has at least one character.').max(256),
});

const accountConfig = z.strictObject({
  name: z.string().min(1, 'A name has at least one character.').max(100).describe('As owners are shown.'),
  id: z
    .string()
    .regex(/^[\w.$-]{1,128}$/, 'An id is 1 to 128 letters, digits and ._$-.')
    .optional()
    .describe(
      'The canonical id, which ACLs use: 64 hexadecimal digits at Amazon. Made from the name when left out.',
    ),
  account_id: z
    .string()
    .regex(/^\d{12}$/, 'An account id has twelve digits.')
    .optional()
    .describe('Which bucket policies use. Made from the name when left out.'),
  email: z
    .string()
    .max(200)
    .optional()
    .describe('By which others can grant it something. Made from the name when left out.'),
  keys: z.array(keyPair).max(20).default([]).describe('An account may have several, or none.'),
});

export type AccountConfig = z.infer<typeof accountConfig>;

const UNIQUE = ['name', 'id', 'account_id', 'email'] as const;

export const accountsConfig = z
  .array(accountConfig)
  .min(1, 'There is at least one account.')
  .max(50)
  .superRefine((accounts, context) => {
    for (const [index, account] of accounts.entries()) {
      for (const field of UNIQUE) {
        const isTaken = accounts.slice(0, index).some((other) => isSame(other[field], account[field]));
        if (isTaken)
          context.addIssue({ code: 'custom', path: [index, field], message: 'Another account has it.' });
      }
    }
    const seen = new Set<string>();
    for (const [index, { keys }] of accounts.entries()) {
      for (const [place, { access_key }] of keys.entries()) {
        const path = [index, 'keys', place, 'access_key'];
        if (seen.has(access_key))
          context.addIssue({ code: 'custom', path, message: 'This access key is there already.' });
        seen.add(access_key);
      }
    }
  })
  .default([DEFAULT_ACCOUNT])
  .describe('Who can own buckets and grant others access. The first is the one of the house.');

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one === other;
}
