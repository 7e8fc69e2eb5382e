import type { Faker } from '@faker-js/faker';
import { callFaker, type FakerPath, fakerPathOf } from '../../faker/faker-methods';
import { FakerRefusal } from '../../faker/faker-refusal';
import { boundedArguments } from '../../faker/faker-sizes';
import { suggestFakerMethod } from '../../faker/suggest-faker-method';
import { isJsonObject } from '../../json/json-object';

/** What an `x-faker` asks for: a method of faker's own, and what it is given. */
export type FakerWish = { path: FakerPath; args: readonly unknown[] };

type WishFault = { message: string; suggestion?: string };

type ReadWish = { ok: true; wish: FakerWish } | { ok: false; fault: WishFault };

const MOST = 1_000;
/** They run templates, patterns or functions of their own. */
const BARRED = new Set([
  'helpers.fake',
  'helpers.mustache',
  'helpers.fromRegExp',
  'helpers.multiple',
  'helpers.uniqueArray',
]);

/** Reads `"person.fullName"`, or `{ "number.int": { "min": 1 } }`; a list is the arguments in order. */
export function readFakerWish(wished: unknown): ReadWish {
  const written = nameAndArguments(wished);
  if (!written) {
    return refused('`x-faker` is the path of a method, or an object from one path to its arguments.');
  }
  const { name, args } = written;
  const path = fakerPathOf(name);
  if (!path) return refused(`Faker has no method "${name}".`, suggestFakerMethod(name));
  if (BARRED.has(name)) return refused(`"${name}" is not available here.`);
  if (hasPattern(args)) {
    return refused('A `pattern` is not available here: use the keyword of the schema.');
  }
  try {
    return { ok: true, wish: { path, args: boundedArguments(path, args, MOST).args } };
  } catch (error) {
    if (error instanceof FakerRefusal) return refused(error.message);
    throw error;
  }
}

/** Undefined when it fails: a locale need not have everything, and arguments may be wrong. Another way is taken then. */
export function grantWish(faker: Faker, { path, args }: FakerWish): unknown {
  try {
    return plain(callFaker(faker, path, args));
  } catch {
    return undefined;
  }
}

function nameAndArguments(wished: unknown): { name: string; args: readonly unknown[] } | null {
  if (typeof wished === 'string') return { name: wished, args: [] };
  if (!isJsonObject(wished)) return null;
  const [name, ...others] = Object.keys(wished);
  if (name === undefined || others.length > 0) return null;
  const args = wished[name];
  return { name, args: Array.isArray(args) ? args : args === undefined || args === null ? [] : [args] };
}

function hasPattern(args: readonly unknown[]): boolean {
  return args.some((value) => isJsonObject(value) && Object.hasOwn(value, 'pattern'));
}

function refused(message: string, suggestion: string | null = null): ReadWish {
  return { ok: false, fault: { message, ...(suggestion !== null && { suggestion }) } };
}

function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'bigint' ? Number(value) : value;
}
