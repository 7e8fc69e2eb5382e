import type { Faker } from '@faker-js/faker';
import type { ScriptScope } from './run-script';
import { ScriptFault } from './script-fault';

const HIGHEST_COUNT = 1_000;
const TEXT_LENGTH = 1_000;
/** Their numbers are values, and not how much is to be made. */
const VALUE_MODULES = new Set(['number', 'finance', 'commerce', 'location', 'date', 'color']);
const AMOUNTS = new Set(['count', 'length', 'size']);

/** faker.person.fullName(): module and method by their own names alone, with JSON for arguments. */
export function callFaker(scope: ScriptScope, module: unknown, method: unknown, args: unknown): unknown {
  const given = Array.isArray(args) ? args : [];
  const faker = scope.faker.using(scope.random, scope.now);
  const call = methodOf(faker, String(module), String(method));
  refuseHeavyWork(String(module), given);
  try {
    return jsonOf(call(...given));
  } catch (error) {
    throw new ScriptFault(
      `faker.${module}.${method}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function methodOf(faker: Faker, module: string, method: string): (...args: unknown[]) => unknown {
  const unknown = () => new ScriptFault(`There is no faker.${module}.${method}.`);
  const modules = faker as unknown as Record<string, Record<string, unknown>>; // looked up by name, and checked
  const found = Object.hasOwn(modules, module) && !module.startsWith('_') ? modules[module] : undefined;
  if (typeof found !== 'object' || found === null || !isOwnMethod(found, method)) throw unknown();
  const call = found[method];
  if (typeof call !== 'function') throw unknown();
  return (...args) => call.apply(found, args);
}

/** Of a module's class, and not of Object. */
function isOwnMethod(module: Record<string, unknown>, method: string): boolean {
  if (method === 'constructor' || method === '__proto__') return false;
  return method in module && !(method in Object.prototype);
}

/** A million words, or a pattern that repeats a million times, would be made outside of the script's limits. */
function refuseHeavyWork(module: string, args: unknown[]): void {
  const visit = (value: unknown, key: string | null): void => {
    if (typeof value === 'number' && Math.abs(value) > HIGHEST_COUNT && isAmount(module, key)) tooMuch();
    if (typeof value === 'string' && (value.length > TEXT_LENGTH || isPatternWithAmount(module, value)))
      tooMuch();
    if (typeof value !== 'object' || value === null) return;
    for (const [name, child] of Object.entries(value)) visit(child, name);
  };
  for (const arg of args) visit(arg, null);
}

function isAmount(module: string, key: string | null): boolean {
  if (key !== null && AMOUNTS.has(key)) return true;
  // finance.accountNumber(8)
  return !VALUE_MODULES.has(module) || (module === 'finance' && key === null);
}

/** helpers.fromRegExp('a{9999}'), helpers.fake('{{string.alpha(9999)}}') */
function isPatternWithAmount(module: string, text: string): boolean {
  return module === 'helpers' && /\d{4}/.test(text);
}

function tooMuch(): never {
  throw new ScriptFault(`faker makes at most ${HIGHEST_COUNT} of a thing in one call.`);
}

function jsonOf(value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
