import type { Faker } from '@faker-js/faker';
import { wordlessFaker } from './faker-class';

/** Where faker keeps its methods. Nothing beside these is ever reached. */
const FAKER_MODULES = [
  'airline',
  'animal',
  'book',
  'color',
  'commerce',
  'company',
  'database',
  'datatype',
  'date',
  'finance',
  'food',
  'git',
  'hacker',
  'helpers',
  'image',
  'internet',
  'location',
  'lorem',
  'music',
  'number',
  'person',
  'phone',
  'science',
  'string',
  'system',
  'vehicle',
  'word',
] as const;

export type FakerModule = (typeof FAKER_MODULES)[number];

export type FakerPath = { module: FakerModule; method: string };

let known: ReadonlyMap<string, FakerPath> | null = null;

/** Every method, by its name without case and underscores: person.fullname. */
export function fakerPaths(): ReadonlyMap<string, FakerPath> {
  known ??= readPaths();
  return known;
}

/** Every method as faker writes it: person.fullName. */
export function fakerNames(): string[] {
  return [...fakerPaths().values()].map(({ module, method }) => `${module}.${method}`);
}

/** The method of exactly that name; null when there is none. */
export function fakerPathOf(name: string): FakerPath | null {
  const path = fakerPaths().get(plainName(name));
  return path && `${path.module}.${path.method}` === name ? path : null;
}

/** How faker ignores case and how Python and Ruby write: first_name is firstName. */
export function plainName(path: string): string {
  return path.replaceAll('_', '').toLowerCase();
}

function readPaths(): Map<string, FakerPath> {
  const paths = new Map<string, FakerPath>();
  const faker = wordlessFaker();
  for (const module of FAKER_MODULES) {
    for (const [method, value] of Object.entries(faker[module])) {
      if (typeof value === 'function') paths.set(plainName(`${module}.${method}`), { module, method });
    }
  }
  return paths;
}

/** Calls a method that `fakerPaths` knows. */
export function callFaker(faker: Faker, { module, method }: FakerPath, args: readonly unknown[]): unknown {
  const owner = faker[module];
  const call: unknown = Object.hasOwn(owner, method) ? Reflect.get(owner, method) : undefined;
  return typeof call === 'function' ? Reflect.apply(call, owner, args) : undefined;
}
