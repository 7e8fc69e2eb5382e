import { expect, test } from 'vitest';
import { formSchema } from '../api/schemas';
import { resolved } from '../ui/form/json-schema';
import { seedPasswordOf, USUAL_USERS } from './auth-seeds';

test('the usual seed users and their password are those of the server', async () => {
  const schema = await formSchema('auth-config')();
  const { properties = {} } = resolved(schema, schema);
  expect(properties.users?.default).toEqual(USUAL_USERS);
  expect(properties.seed_password?.default).toBe(seedPasswordOf({}, 'test-user-123'));
});

test('a seed user has the password of its own, else that of all; another user has none that is known', () => {
  const ana = { id: 'u-1', email: 'ana@example.com', name: 'Ana', password: 'own' };
  const bea = { id: 'u-2', email: 'bea@example.com', name: 'Bea', password: null };
  const config = { users: [ana, bea], seed_password: 'all' };
  expect(seedPasswordOf(config, 'u-1')).toBe('own');
  expect(seedPasswordOf(config, 'u-2')).toBe('all');
  expect(seedPasswordOf(config, 'somebody')).toBeUndefined();
});
