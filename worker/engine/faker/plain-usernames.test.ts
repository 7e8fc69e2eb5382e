import { expect, test } from 'vitest';
import { createRandom } from '../random';
import { makeFaker } from './faker-class';
import { LOCALES } from './locales';
import { loadFaker } from './seeded-faker';

function randomizer(seed: string) {
  const random = createRandom(seed);
  return { next: () => random.next(), seed: () => {} };
}

test('usernames and e-mails of every language are those that faker makes of the same dice', async () => {
  for (const locale of LOCALES) {
    const { using } = await loadFaker(locale);
    for (let round = 0; round < 20; round++) {
      const seed = `${locale} ${round}`;
      const ours = using(createRandom(seed), 0);
      const theirs = makeFaker(ours.rawDefinitions, randomizer(seed));
      expect([ours.internet.email(), ours.internet.username()]).toEqual([
        theirs.internet.email(),
        theirs.internet.username(),
      ]);
    }
  }
});

test('a name that is given is still transliterated', async () => {
  const faker = (await loadFaker('en')).using(createRandom('a'), 0);
  expect(faker.internet.username({ firstName: 'Zoë', lastName: 'Жук' })).toMatch(/^[\x21-\x7e]+$/);
});
