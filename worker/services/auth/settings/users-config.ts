import * as z from 'zod';
import { emailKey } from '../memory/users';
import { SEED_USERS } from './seed-users';
import { extraClaims, userEmail, userId, userName, userPassword, userRoles } from './user-fields';

const seedUser = z.strictObject({
  id: userId,
  email: userEmail,
  name: userName,
  password: userPassword.nullable().default(null).describe('null: seed_password.'),
  roles: userRoles.default([]),
  claims: extraClaims.default({}).describe('Further claims of the tokens of this user.'),
});

export type SeedUser = z.infer<typeof seedUser>;

/** Each password costs its time to hash. */
const MOST_SEEDS = 100;

const OTHER_HAS_IT = 'Another user has it.';

export const usersConfig = z
  .array(seedUser)
  .max(MOST_SEEDS)
  .superRefine((users, context) => {
    const ids = new Set<string>();
    const emails = new Set<string>();
    for (const [index, user] of users.entries()) {
      const email = emailKey(user.email);
      if (ids.has(user.id)) context.addIssue({ code: 'custom', path: [index, 'id'], message: OTHER_HAS_IT });
      if (emails.has(email))
        context.addIssue({ code: 'custom', path: [index, 'email'], message: OTHER_HAS_IT });
      ids.add(user.id);
      emails.add(email);
    }
  })
  .default(SEED_USERS)
  .describe('Whom a new world begins with. One that is there already gets them by a reset.');
