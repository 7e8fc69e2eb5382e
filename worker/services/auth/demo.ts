import type { z } from 'zod';
import type { authConfig } from './config';
import { SEED_USERS } from './settings/seed-users';

const ROLES: Record<string, string[]> = { 'alice@example.com': ['admin', 'customer'] };

/** The usual five, one of whom may do more than the others. */
export const DEMO_AUTH: z.input<typeof authConfig> = {
  users: SEED_USERS.map((user) => ({ ...user, roles: ROLES[user.email] ?? ['customer'] })),
  registration: { roles: ['customer'] },
};
