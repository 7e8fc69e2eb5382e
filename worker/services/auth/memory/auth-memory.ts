import type { MemoryDesk } from '../../service-memory';
import { defineMemory } from '../../service-memory';
import * as loginCalls from './login-calls';
import type { AuthSeed } from './rows';
import { AUTH_SCHEMA, AUTH_TABLES } from './schema';
import * as teamCalls from './team-calls';
import { addSeeds } from './users';

/** The users of an auth API, their sessions, what was revoked, and who guesses. */
export const authMemory = defineMemory({
  kind: 'auth',
  schema: AUTH_SCHEMA,
  tables: AUTH_TABLES,
  birth: ({ sql }: MemoryDesk, { users }: AuthSeed) => addSeeds(sql, users),
  calls: { ...loginCalls, ...teamCalls },
});
