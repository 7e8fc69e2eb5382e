import { readWrittenCall, type WrittenCall } from '../../../faker/fake-text';
import { isFakerError } from '../../../faker/faker-class';
import { plainName } from '../../../faker/faker-methods';
import { FakerRefusal } from '../../../faker/faker-refusal';
import {
  type Helper,
  HelperError,
  type HelperTable,
  type RenderScope,
  SafeText,
} from '../../template-helper';
import { DATAFAKER_PROVIDERS } from './datafaker-providers';
import { type FakerMethod, orNothing } from './faker-provider';
import { fakerMethod } from './find-faker-method';

type Hash = Readonly<Record<string, unknown>>;

/** What a method of faker answers, by any of its names. Throws HelperError when there is none, or its arguments are wrong. */
export function fakerValue(path: string, args: readonly unknown[], hash: Hash, scope: RenderScope): unknown {
  return drawn(path, fakerMethod(path), args, hash, scope);
}

function drawn(
  path: string,
  method: FakerMethod,
  args: readonly unknown[],
  hash: Hash,
  scope: RenderScope,
): unknown {
  const faker = scope.faker.using(scope.random, scope.now);
  const draw = { faker, scope, args: args.map(unwrapped), hash: unwrappedAll(hash) };
  try {
    return orNothing(() => method(draw));
  } catch (error) {
    if (error instanceof FakerRefusal) throw new HelperError(error.message);
    if (isFakerError(error)) throw new HelperError(`${path}: ${error.message}`);
    // What faker runs into when it is given something else than it expects.
    if (FAULTS.some((fault) => error instanceof fault)) {
      throw new HelperError(`${path}: its arguments are missing, or of the wrong kind`);
    }
    throw error;
  }
}

const FAULTS = [TypeError, RangeError, SyntaxError];

/** {{faker 'person.fullName'}}, {{faker 'number.int' min=1 max=9}}. */
const faker: Helper = ({ args, hash, scope }) => {
  const [path, ...rest] = args;
  const name = unwrapped(path);
  if (typeof name !== 'string' || name === '') {
    throw new HelperError("faker needs the name of a method, such as {{faker 'person.fullName'}}");
  }
  return fakerValue(name, rest, hash, scope);
};

/** {{random 'Name.first_name'}} as WireMock's Datafaker extension has it. */
const random: Helper = ({ args, hash, scope }) => {
  const expression = unwrapped(args[0]);
  if (typeof expression !== 'string' || expression === '') {
    throw new HelperError("random needs an expression, such as {{random 'Name.first_name'}}");
  }
  const { path, args: written } = datafakerCall(expression);
  return drawn(path, datafakerMethod(path), [...written, ...args.slice(1)], hash, scope);
};

function datafakerCall(expression: string): WrittenCall {
  try {
    return readWrittenCall(expression);
  } catch (error) {
    throw error instanceof FakerRefusal ? new HelperError(error.message) : error;
  }
}

function datafakerMethod(path: string): FakerMethod {
  const name = plainName(path);
  const own = Object.hasOwn(DATAFAKER_PROVIDERS, name) ? DATAFAKER_PROVIDERS[name] : undefined;
  return own ?? fakerMethod(path);
}

/** `call` is what {{Faker.name()}} and {{faker.number.int(10)}} are read as. */
export const FAKER_HELPERS: HelperTable = { faker, call: faker, random };

/** What is wrong with the name of a method that a template has in plain text, where that can be said when it is saved. */
export function checkFakerName(helper: string, name: string): string | null {
  if (!Object.hasOwn(FAKER_HELPERS, helper)) return null;
  try {
    if (helper === 'random') datafakerMethod(datafakerCall(name).path);
    else fakerMethod(name);
    return null;
  } catch (error) {
    if (error instanceof HelperError) return error.message;
    throw error;
  }
}

function unwrapped(value: unknown): unknown {
  return value instanceof SafeText ? value.text : value;
}

function unwrappedAll(hash: Hash): Hash {
  const entries = Object.entries(hash);
  return entries.length === 0
    ? hash
    : Object.fromEntries(entries.map(([name, value]) => [name, unwrapped(value)]));
}
