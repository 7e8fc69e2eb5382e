import type { Faker } from '@faker-js/faker';
import { fakeText } from '../../../engine/faker/fake-text';
import { callFaker, fakerPathOf } from '../../../engine/faker/faker-methods';
import { boundedArguments } from '../../../engine/faker/faker-sizes';
import type { ScriptScope } from './run-script';
import { ScriptFault } from './script-fault';

/** Of what one call makes: it is made outside of the script's limits. */
const MOST = 1_000;

/** faker.person.fullName(): module and method by their own names alone, with JSON for arguments. */
export function askFaker(scope: ScriptScope, module: unknown, method: unknown, args: unknown): unknown {
  const name = `${module}.${method}`;
  if (!fakerPathOf(name)) throw new ScriptFault(`There is no faker.${name}.`);
  try {
    return jsonOf(made(scope.faker.using(scope.random, scope.now), name, Array.isArray(args) ? args : []));
  } catch (error) {
    throw new ScriptFault(`faker.${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function made(faker: Faker, name: string, given: readonly unknown[]): unknown {
  const path = fakerPathOf(name);
  if (!path) throw new ScriptFault(`There is no faker.${name}.`);
  const { args } = boundedArguments(path, given, MOST);
  if (name !== 'helpers.fake') return callFaker(faker, path, args);
  // Faker's own would call methods without a look at what they are given.
  const [pattern] = args;
  const text = Array.isArray(pattern) ? faker.helpers.arrayElement(pattern) : pattern;
  return fakeText(String(text), (written) => made(faker, written.path, written.args));
}

function jsonOf(value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
