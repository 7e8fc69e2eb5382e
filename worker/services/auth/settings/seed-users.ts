/** Whom every new world begins with, unless the group names others. */
export const SEED_USERS = [
  { id: 'test-user-123', email: 'alice@example.com', name: 'Alice Johnson' },
  { id: 'test-user-456', email: 'bob@example.com', name: 'Bob Smith' },
  { id: 'test-user-789', email: 'charlie@example.com', name: 'Charlie Brown' },
  { id: 'test-user-abc', email: 'diana@example.com', name: 'Diana Prince' },
  { id: 'test-user-def', email: 'ethan@example.com', name: 'Ethan Hunt' },
].map((user) => ({ ...user, password: null, roles: [], claims: {} }));
