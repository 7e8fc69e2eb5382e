import type { ServiceContext } from '../service';
import type { AuthConfig } from './config';
import type { AuthSeed, NewUserRow } from './memory/rows';
import { type PasswordCheck, rememberPasswords } from './passwords/known-passwords';
import { hashPassword } from './passwords/password-hash';
import type { SigningKeys } from './tokens/signing-keys';

export type CompiledAuth = {
  config: AuthConfig;
  /** Whom a world begins with. Their passwords are hashed once, when the first world asks. */
  seed(now: number): Promise<AuthSeed>;
  keys(): Promise<SigningKeys>;
  isPassword: PasswordCheck;
};

export type AuthContext = ServiceContext<AuthConfig, CompiledAuth>;

export function compileAuth(config: AuthConfig): CompiledAuth {
  let seeds: Promise<Omit<NewUserRow, 'created_at'>[]> | null = null;
  let keys: Promise<SigningKeys> | null = null;
  return {
    config,
    async seed(now) {
      seeds ??= hashedSeeds(config);
      return { users: (await seeds).map((user) => ({ ...user, created_at: now })) };
    },
    isPassword: rememberPasswords(),
    keys() {
      keys ??= import('./tokens/signing-keys').then(({ openKeys }) => openKeys(config.signing));
      return keys;
    },
  };
}

function hashedSeeds({ users, seed_password }: AuthConfig): Promise<Omit<NewUserRow, 'created_at'>[]> {
  return Promise.all(
    users.map(async ({ password, ...user }) => ({
      ...user,
      password_hash: await hashPassword(password ?? seed_password),
    })),
  );
}
