import { callFaker, type FakerPath, fakerPaths, plainName } from '../../../faker/faker-methods';
import { boundedArguments } from '../../../faker/faker-sizes';
import { suggestFakerMethod } from '../../../faker/suggest-faker-method';
import { HelperError, type RenderScope, SafeText } from '../../template-helper';
import { fakerArguments } from './faker-arguments';
import { helperMethods } from './faker-helpers-module';
import { type FakerMethod, orNothing, type ProviderTable } from './faker-provider';
import { LEGACY_NAMES } from './legacy-names';
import { PYTHON_BUSINESS } from './python-business';
import { PYTHON_DATE } from './python-date';
import { PYTHON_INTERNET } from './python-internet';
import { PYTHON_NUMBER } from './python-number';
import { PYTHON_PERSON } from './python-person';
import { PYTHON_PLACE } from './python-place';
import { PYTHON_TEXT } from './python-text';

/** The providers of Python's Faker, and `number`. */
export const PYTHON_PROVIDERS: ProviderTable = {
  ...PYTHON_PERSON,
  ...PYTHON_PLACE,
  ...PYTHON_INTERNET,
  ...PYTHON_TEXT,
  ...PYTHON_NUMBER,
  ...PYTHON_DATE,
  ...PYTHON_BUSINESS,
};

/** By any of its names: person.fullName, name.firstName, Name.first_name, first_name, fullName; with faker. before it or not. */
function findFakerMethod(path: string): FakerMethod | null {
  const known = asked.get(path);
  if (known) return known;
  const method = methods().get(plainName(path).replace(/^faker?\./, '')) ?? null;
  if (method && path.length <= 64) {
    if (asked.size >= ASKED_MOST) asked.clear();
    asked.set(path, method);
  }
  return method;
}

/** Of all sizes of a call, multiplied. */
const TOTAL_MOST = 100_000;

/** Templates ask for the same few names, always written the same way. */
const asked = new Map<string, FakerMethod>();
const ASKED_MOST = 500;

/** The name that was probably meant, as it is written today. */
export function suggestMethod(path: string): string | null {
  return suggestFakerMethod(path, Object.keys(PYTHON_PROVIDERS));
}

export function fakerMethod(path: string): FakerMethod {
  const method = findFakerMethod(path);
  if (method) return method;
  const suggestion = suggestMethod(path);
  throw new HelperError(
    `faker has no method "${path.slice(0, 100)}"${suggestion ? `; did you mean ${suggestion}?` : ''}`,
  );
}

let table: ReadonlyMap<string, FakerMethod> | null = null;

function methods(): ReadonlyMap<string, FakerMethod> {
  table ??= collectMethods();
  return table;
}

/** Later names do not replace earlier ones: today's faker first, then Python's names, then what was and what is short. */
function collectMethods(): Map<string, FakerMethod> {
  const found = new Map<string, FakerMethod>();
  for (const [name, method] of Object.entries(helperMethods(fakerMethod))) found.set(plainName(name), method);
  const add = (name: string, method: FakerMethod) => {
    if (!found.has(name)) found.set(name, method);
  };
  for (const [name, path] of fakerPaths()) add(name, fakerCall(path, []));
  for (const [name, method] of Object.entries(PYTHON_PROVIDERS)) add(plainName(name), method);
  for (const [name, target] of Object.entries(LEGACY_NAMES)) {
    const method = legacyMethod(target, found);
    if (method) add(name, method);
  }
  for (const path of pathsOfOneModule()) add(plainName(path.method), fakerCall(path, []));
  return found;
}

/** fullName alone is person.fullName; type alone could be of five modules. */
function pathsOfOneModule(): FakerPath[] {
  const paths = [...fakerPaths().values()];
  const counts = new Map<string, number>();
  for (const { method } of paths) counts.set(method, (counts.get(method) ?? 0) + 1);
  return paths.filter(({ method }) => counts.get(method) === 1);
}

function legacyMethod(target: string, found: ReadonlyMap<string, FakerMethod>): FakerMethod | undefined {
  const [name = '', fixed] = target.split(' ');
  const path = fakerPaths().get(plainName(name));
  if (path && fixed !== undefined) return fakerCall(path, [JSON.parse(fixed)]);
  return found.get(plainName(name));
}

function fakerCall(path: FakerPath, fixed: readonly unknown[]): FakerMethod {
  return ({ faker, scope, args, hash }) => {
    const given = fakerArguments(path, args.length > 0 ? args.map(plainValue) : fixed, hash);
    return plainResult(orNothing(() => callFaker(faker, path, charged(path, given, scope))));
  };
}

function charged(path: FakerPath, given: readonly unknown[], scope: RenderScope): readonly unknown[] {
  if (given.length === 0) return given;
  const { args, steps } = boundedArguments(path, given, TOTAL_MOST);
  scope.spend(steps);
  return args;
}

function plainValue(value: unknown): unknown {
  return value instanceof SafeText ? value.text : value;
}

/** JSON has no big numbers. */
function plainResult(value: unknown): unknown {
  if (typeof value !== 'bigint') return value;
  return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
}
