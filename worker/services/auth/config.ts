import * as z from 'zod';
import { emailRules, lockout, passwordRules, registration } from './settings/rules-config';
import { signingConfig } from './settings/signing-config';
import { refreshConfig, tokenConfig } from './settings/token-config';
import { errorRate, errorStatus, randomDelay } from './settings/trouble-config';
import { userPassword } from './settings/user-fields';
import { usersConfig } from './settings/users-config';

/** What holds for a whole auth API. */
export const authConfig = z
  .strictObject({
    signing: signingConfig,
    tokens: tokenConfig,
    refresh: refreshConfig,
    password_rules: passwordRules,
    email_rules: emailRules,
    lockout,
    registration,
    random_delay: randomDelay,
    error_rate: errorRate,
    error_status: errorStatus,
    seed_password: userPassword
      .default('password123')
      .describe('Of all seed users that have none of their own.'),
    users: usersConfig,
  })
  .meta({ id: 'AuthConfig' });

export type AuthConfig = z.infer<typeof authConfig>;
