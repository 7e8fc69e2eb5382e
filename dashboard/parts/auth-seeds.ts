import type { Group } from '../api/group-queries';

export type SeedUser = {
  id: string;
  email: string;
  name: string;
  password: string | null;
  roles: string[];
  claims: Record<string, unknown>;
};

/** Of an auth API whose settings name none. */
export const USUAL_USERS: SeedUser[] = [
  { id: 'test-user-123', email: 'alice@example.com', name: 'Alice Johnson' },
  { id: 'test-user-456', email: 'bob@example.com', name: 'Bob Smith' },
  { id: 'test-user-789', email: 'charlie@example.com', name: 'Charlie Brown' },
  { id: 'test-user-abc', email: 'diana@example.com', name: 'Diana Prince' },
  { id: 'test-user-def', email: 'ethan@example.com', name: 'Ethan Hunt' },
].map((user) => ({ ...user, password: null, roles: [], claims: {} }));

const USUAL_PASSWORD = 'password123';

export function seedUsersIn(config: Group['config']): SeedUser[] {
  // The server has checked them.
  return (config.users as SeedUser[] | undefined) ?? USUAL_USERS;
}

/** What a seed user signs in with, as long as nobody changed it. */
export function seedPasswordOf(config: Group['config'], id: string): string | undefined {
  const user = seedUsersIn(config).find((each) => each.id === id);
  if (!user) return undefined;
  return user.password ?? (config.seed_password as string | undefined) ?? USUAL_PASSWORD;
}
