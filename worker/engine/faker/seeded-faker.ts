import type { Faker, LocaleDefinition } from '@faker-js/faker';
import type { Random } from '../random';
import { makeFaker } from './faker-class';
import { LOCALE_MODULES, type Locale } from './locales';
import { usePlainUsernames } from './plain-usernames';

/** A Faker that draws from the dice of the exchange at hand. There is one for each locale: to make one costs too much. */
export type SeededFaker = {
  locale: Locale;
  /** Until the next call, everything that it makes comes from `random`, and its dates are around `now`. */
  using(random: Random, now: number): Faker;
};

const loaded = new Map<Locale, SeededFaker>();

/** What is kept is the Faker, not the promise of it: a promise may die with the request that made it. */
export async function loadFaker(locale: Locale): Promise<SeededFaker> {
  const known = loaded.get(locale);
  if (known) return known;
  const { faker } = await LOCALE_MODULES[locale]();
  const made = loaded.get(locale) ?? seededFaker(locale, faker.rawDefinitions);
  loaded.set(locale, made);
  return made;
}

function seededFaker(locale: Locale, definitions: LocaleDefinition): SeededFaker {
  let dice: Random | null = null;
  let at = 0;
  const randomizer = {
    next(): number {
      if (!dice) throw new Error('A Faker is used outside of an exchange.');
      return dice.next();
    },
    // Faker seeds itself when it is made; the dice are what the exchange says.
    seed(): void {},
  };
  const faker = makeFaker(definitions, randomizer);
  usePlainUsernames(faker, definitions);
  faker.setDefaultRefDate(() => new Date(at));
  return {
    locale,
    using(random, now) {
      dice = random;
      at = now;
      return faker;
    },
  };
}
