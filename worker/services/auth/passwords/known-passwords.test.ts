import { expect, test } from 'vitest';
import { rememberPasswords } from './known-passwords';
import { hashPassword } from './password-hash';

test('a password that has fitted fits again, for its own hash alone, and a wrong one never does', async () => {
  const isPassword = rememberPasswords();
  const [one, other] = await Promise.all([hashPassword('first'), hashPassword('second')]);
  for (let round = 0; round < 2; round++) {
    expect(await isPassword('first', one)).toBe(true);
    expect(await isPassword('first', other)).toBe(false);
    expect(await isPassword('second', one)).toBe(false);
  }
});

test('it is much quicker to log in again', async () => {
  const isPassword = rememberPasswords();
  const hash = await hashPassword('first');
  await isPassword('first', hash);
  const again = await Promise.race([
    Promise.all(Array.from({ length: 10 }, () => isPassword('first', hash))).then(() => 'remembered'),
    hashPassword('a')
      .then(() => hashPassword('b'))
      .then(() => hashPassword('c'))
      .then(() => 'derived'),
  ]);
  expect(again).toBe('remembered');
});
