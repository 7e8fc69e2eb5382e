import { isPlainRecord, type PlainRecord } from '../json/plain-record';
import type { FakerPath } from './faker-methods';
import { FakerRefusal } from './faker-refusal';

const TEXT_MOST = 1000;
/** Modules whose numbers are values and places in time or on the map, not how much is made. */
const UNSIZED = new Set<string>(['color', 'datatype', 'date', 'image', 'location', 'number']);
/** Where {min, max} says how much, not between which numbers. */
const RANGED = new Set<string>(['helpers', 'lorem', 'string', 'word']);
const SIZES = /count|length|^dec$|digits|precision/i;
const VALUES = new Set(['min', 'max', 'refDate', 'item']);
/** What they are given is picked from: no number in it is a size. */
const PICKING = /^helpers\.(object(Key|Value|Entry)|enumValue|rangeToNumber)$/;
/** Where a record can be nothing but {min, max}. */
const RANGE_ONLY =
  /^(string\.(sample|nanoid|fromCharacters)|lorem\.(words|slug|sentences?|paragraphs?|lines))$/;
/** What one unit costs: a paragraph is some forty words. */
const STEPS: Readonly<Record<string, number>> = {
  'lorem.lines': 10,
  'lorem.paragraph': 10,
  'lorem.paragraphs': 50,
  'lorem.sentences': 10,
  'date.betweens': 4,
};

/** What faker is given, and how much work it is. */
type BoundedArguments = { args: unknown[]; steps: number };

/** The arguments with their sizes as numbers. Throws FakerRefusal when more than `most` would be made of them. */
export function boundedArguments(path: FakerPath, args: readonly unknown[], most: number): BoundedArguments {
  if (PICKING.test(`${path.module}.${path.method}`)) return { args: [...args], steps: 0 };
  const counted = args.map((value, index) =>
    isSizeAt(path, index) ? sizeIn(value, path) : sizesIn(value, path),
  );
  return { args: counted, steps: Math.ceil(sizeOf(path, counted, most) * stepsOf(path)) };
}

/** Whether the argument there says how many: faker counts for ever to what is not a number. */
function isSizeAt({ module, method }: FakerPath, index: number): boolean {
  if (method === 'fromCharacters') return index === 1;
  if (module === 'finance') return index === 0 && (method === 'accountNumber' || method === 'pin');
  return index === 0 && (module === 'string' || module === 'lorem' || module === 'word');
}

function sizeIn(value: unknown, path: FakerPath): unknown {
  if (value === undefined || value === null) return undefined;
  if (!isPlainRecord(value)) return numberIn(value, path);
  const isRange = RANGE_ONLY.test(`${path.module}.${path.method}`);
  return isRange ? rangeIn(value, path) : sizesIn(value, path);
}

function sizesIn(value: unknown, path: FakerPath): unknown {
  if (!isPlainRecord(value)) return value;
  const isRange = RANGED.has(path.module) && ('min' in value || 'max' in value);
  if (isRange) return rangeIn(value, path);
  const entries = Object.entries(value).map(([name, part]): [string, unknown] => {
    if (!/count|length/i.test(name)) return [name, part];
    if (part === undefined || part === null) return [name, undefined];
    return [name, isPlainRecord(part) ? rangeIn(part, path) : numberIn(part, path)];
  });
  return Object.fromEntries(entries.filter(([, part]) => part !== undefined));
}

function rangeIn({ min, max }: PlainRecord, path: FakerPath): { min: number; max: number } {
  const high = numberIn(max ?? min, path);
  return { min: numberIn(min ?? 0, path), max: high };
}

function numberIn(value: unknown, path: FakerPath): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number === 'number' && Number.isFinite(number)) return number;
  throw new FakerRefusal(`${path.module}.${path.method} needs a number, not "${String(value).slice(0, 50)}"`);
}

function sizeOf(path: FakerPath, args: readonly unknown[], most: number): number {
  let size = 1;
  const isSized = !UNSIZED.has(path.module);
  const visit = (value: unknown, name: string, depth: number): void => {
    if (typeof value === 'number' && (isSized ? !VALUES.has(name) : SIZES.test(name))) {
      size *= Math.max(1, Math.abs(value));
    }
    if (typeof value === 'string') boundText(value);
    if (typeof value !== 'object' || value === null || depth > 3) return;
    for (const [key, part] of Object.entries(value)) visit(part, nameInside(value, name, key), depth + 1);
  };
  const nameInside = (outer: object, name: string, key: string): string => {
    // The numbers of a list are what is picked from, not sizes.
    if (Array.isArray(outer)) return 'item';
    const isRange = (key === 'min' || key === 'max') && (name !== '' || RANGED.has(path.module));
    return name === 'item' || isRange ? name : key;
  };
  for (const value of args) visit(value, '', 0);
  if (size > most || Number.isNaN(size)) {
    throw new FakerRefusal(`${path.module}.${path.method} is asked for too much: at most ${most} at once`);
  }
  return size;
}

function stepsOf({ module, method }: FakerPath): number {
  const name = `${module}.${method}`;
  return (Object.hasOwn(STEPS, name) ? STEPS[name] : undefined) ?? 1;
}

/** Patterns of faker repeat by {n} and {n,m}. */
function boundText(text: string): void {
  if (text.length > TEXT_MOST) throw new FakerRefusal(`a text for faker has at most ${TEXT_MOST} characters`);
  let total = 0;
  for (const [, low = '0', high = '0'] of text.matchAll(/\{(\d+)(?:,(\d+))?\}/g)) {
    total += Math.max(Number(low), Number(high));
  }
  if (total > TEXT_MOST) throw new FakerRefusal(`a pattern for faker repeats at most ${TEXT_MOST} times`);
}
