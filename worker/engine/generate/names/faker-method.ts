import type { Faker } from '@faker-js/faker';
import { wordlessFaker } from '../../faker/faker-class';
import { isSchemaObject } from '../../schema/subschemas';
import { excessIn } from './wish-limits';

/** `"person.fullName"`, or `{ "number.int": { "min": 1 } }`; a list is the arguments in order. */
type Wish = { path: string; args: readonly unknown[] };

/** A method of faker's own, called; undefined when there is none, or when it fails. */
export function callFaker(faker: Faker, wished: unknown): unknown {
  const wish = readWish(wished);
  const found = wish && findMethod(faker, wish.path);
  if (!wish || !found) return undefined;
  try {
    return plain(Reflect.apply(found.method, found.owner, wish.args));
  } catch {
    // A locale need not have everything, and arguments may be wrong: another way is taken.
    return undefined;
  }
}

/** Says what is wrong with an `x-faker`; null when nothing is. */
export function faultInWish(wished: unknown): { message: string; suggestion?: string } | null {
  const wish = readWish(wished);
  if (!wish)
    return { message: '`x-faker` is the path of a method, or an object from one path to its arguments.' };
  const faker = wordlessFaker();
  if (findMethod(faker, wish.path)) {
    const excess = excessIn(wish.path, wish.args);
    return excess === null ? null : { message: excess };
  }
  const suggestion = nearestPath(faker, wish.path);
  return { message: `Faker has no method "${wish.path}".`, ...(suggestion && { suggestion }) };
}

function readWish(wished: unknown): Wish | null {
  if (typeof wished === 'string') return { path: wished, args: [] };
  if (!isSchemaObject(wished)) return null;
  const [path, ...others] = Object.keys(wished);
  if (path === undefined || others.length > 0) return null;
  const args = wished[path];
  return { path, args: Array.isArray(args) ? args : args === undefined || args === null ? [] : [args] };
}

function findMethod(
  faker: Faker,
  path: string,
): { owner: object; method: (...args: never[]) => unknown } | null {
  const [group = '', name = '', ...rest] = path.split('.');
  if (rest.length > 0 || !Object.hasOwn(faker, group) || name === 'constructor') return null;
  const owner: unknown = Reflect.get(faker, group);
  if (typeof owner !== 'object' || owner === null || BARRED.has(group)) return null;
  const method: unknown = methodNames(owner).includes(name) ? Reflect.get(owner, name) : undefined;
  return isFunction(method) ? { owner, method } : null;
}

/** Not what makes values. */
const BARRED = new Set(['definitions', 'rawDefinitions', '_randomizer', 'fakerCore']);

function methodNames(owner: object): string[] {
  const own = Object.getOwnPropertyNames(owner);
  const prototype: unknown = Object.getPrototypeOf(owner);
  const inherited =
    typeof prototype === 'object' && prototype !== null && prototype !== Object.prototype
      ? methodNames(prototype)
      : [];
  return [...own, ...inherited].filter((name) => name !== 'constructor' && name !== 'faker');
}

function isFunction(value: unknown): value is (...args: never[]) => unknown {
  return typeof value === 'function';
}

function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'bigint' ? Number(value) : value;
}

function nearestPath(faker: Faker, path: string): string | undefined {
  const [, name = path] = path.split('.');
  const wanted = name.toLowerCase().replace(/[^a-z]/g, '');
  for (const group of Object.keys(faker)) {
    const owner: unknown = Reflect.get(faker, group);
    if (BARRED.has(group) || typeof owner !== 'object' || owner === null) continue;
    const near = methodNames(owner).find((method) => method.toLowerCase() === wanted);
    if (near !== undefined) return `${group}.${near}`;
  }
  return undefined;
}
