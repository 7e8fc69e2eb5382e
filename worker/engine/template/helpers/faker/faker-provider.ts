import type { Faker } from '@faker-js/faker';
import { isFakerError } from '../../../faker/faker-class';
import { HelperError, type RenderScope } from '../../template-helper';

/** What a method draws from, and what it was called with. */
export type FakerDraw = {
  readonly faker: Faker;
  readonly scope: RenderScope;
  readonly args: readonly unknown[];
  readonly hash: Readonly<Record<string, unknown>>;
};

export type FakerMethod = (draw: FakerDraw) => unknown;

export type ProviderTable = Readonly<Record<string, FakerMethod>>;

/** A method whose arguments have names: they come by position, by name, or one of each. */
export function provider(
  params: readonly string[],
  make: (faker: Faker, args: readonly unknown[], scope: RenderScope) => unknown,
): FakerMethod {
  return ({ faker, scope, args, hash }) => {
    const named = params.map((name, index) => {
      if (index < args.length) return args[index];
      return Object.hasOwn(hash, name) ? hash[name] : undefined;
    });
    return make(faker, named, scope);
  };
}

/** The same for dates: they lie around the day that the faker has, which is not always the clock's. */
export function dated(
  params: readonly string[],
  make: (faker: Faker, args: readonly unknown[], now: number) => unknown,
): FakerMethod {
  return provider(params, (faker, args) => make(faker, args, faker.defaultRefDate().getTime()));
}

/** A number, or a text that is one; what is missing or something else is `fallback`. */
export function numberOr(value: unknown, fallback: number): number {
  if (typeof value === 'number') return Number.isFinite(value) ? value : fallback;
  if (typeof value !== 'string' || value.trim() === '') return fallback;
  const number = Number(value);
  return Number.isFinite(number) ? number : fallback;
}

const SIZE_MOST = 10_000;

/** How many of something: charged to the rendering before it is made. */
export function sizeOr(value: unknown, fallback: number, scope: RenderScope, stepsEach = 1): number {
  const size = Math.trunc(numberOr(value, fallback));
  if (size < 0 || size > SIZE_MOST) {
    throw new HelperError(`a size of ${size} is not possible: it is from 0 to ${SIZE_MOST}`);
  }
  scope.spend(size * stepsEach);
  return size;
}

export function textOr(value: unknown, fallback: string): string {
  return typeof value === 'string' ? value : fallback;
}

export function listOr(value: unknown, fallback: readonly unknown[]): readonly unknown[] {
  return Array.isArray(value) ? value : fallback;
}

export function times<Value>(count: number, make: () => Value): Value[] {
  return Array.from({ length: count }, () => make());
}

/** Some countries have no postcodes, some languages no titles: there is nothing to print then. */
export function orNothing<Value>(make: () => Value): Value | '' {
  try {
    return make();
  } catch (error) {
    if (isFakerError(error) && error.message.includes('applicable to this locale')) return '';
    throw error;
  }
}
