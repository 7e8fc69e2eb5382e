import type { Faker, LocaleDefinition } from '@faker-js/faker';
import { faker as base } from '@faker-js/faker/locale/base';

type Randomizer = { next(): number; seed(): void };

type FakerClass = new (options: { locale: LocaleDefinition; randomizer: Randomizer }) => Faker;

/** The package's index names the class, and brings every language along; the smallest language has it too. */
const FAKER = base.constructor as FakerClass;

export function makeFaker(locale: LocaleDefinition, randomizer: Randomizer): Faker {
  return new FAKER({ locale, randomizer });
}

const NO_DICE: Randomizer = { next: () => 0, seed: () => {} };

let wordless: Faker | null = null;

/** For who looks at the methods alone: it has no words and no dice. */
export function wordlessFaker(): Faker {
  wordless ??= makeFaker({}, NO_DICE);
  return wordless;
}

type ErrorClass = new (...args: never[]) => Error;

let fakerError: ErrorClass | null = null;

/** Whether faker itself says that it cannot; its class of errors too is named by the index alone. */
export function isFakerError(error: unknown): error is Error {
  fakerError ??= provokedError();
  return error instanceof fakerError;
}

function provokedError(): ErrorClass {
  try {
    wordlessFaker().helpers.arrayElement([]);
  } catch (error) {
    if (error instanceof Error) return error.constructor as ErrorClass;
  }
  throw new Error('Faker chose from an empty list.');
}
