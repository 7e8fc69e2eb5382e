import { expect, test } from 'vitest';
import { createRandom } from '../random';
import { LOCALES, localeNamed } from './locales';
import { loadFaker } from './seeded-faker';

test('the same dice make the same person, other dice another', async () => {
  const faker = await loadFaker('en');
  const name = (seed: string) => faker.using(createRandom(seed), 0).person.fullName();
  expect(name('a')).toBe(name('a'));
  expect(name('a')).not.toBe(name('b'));
});

test('dates are around the time that is given, not around the time of the machine', async () => {
  const faker = await loadFaker('en');
  const at = Date.UTC(2031, 4, 5);
  const soon = faker.using(createRandom('a'), at).date.soon({ days: 1 }).getTime();
  expect(soon).toBeGreaterThanOrEqual(at);
  expect(soon).toBeLessThanOrEqual(at + 86_400_000);
});

test('every locale loads and makes a name', async () => {
  for (const locale of LOCALES) {
    const faker = await loadFaker(locale);
    expect(faker.using(createRandom('a'), 0).person.firstName()).not.toBe('');
  }
});

test('a locale is found as people write it', () => {
  expect(localeNamed('de-AT')).toBe('de_AT');
  expect(localeNamed('pt_br')).toBe('pt_BR');
  expect(localeNamed('tlh')).toBeNull();
});
