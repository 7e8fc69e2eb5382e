import { isJsonObject } from '../../engine/json/json-object';
import { MemoryLimit } from './memory-limit';

const MOST_STEPS = 32;
const LONGEST_LIST = 100_000;

/** The value with the part at `a.b.0` set; what the path needs is made: objects, or lists for numbers. */
export function withPart(value: unknown, path: string, part: unknown): unknown {
  return set(value, stepsOf(path), part);
}

/** The value without the part at the path. */
export function withoutPart(value: unknown, path: string): unknown {
  return cut(value, stepsOf(path));
}

function stepsOf(path: string): string[] {
  const steps = path.replace(/\[(\d+)\]/g, '.$1').split('.');
  if (steps.length > MOST_STEPS) throw new MemoryLimit(`A path has at most ${MOST_STEPS} steps.`);
  return steps;
}

function set(value: unknown, [step, ...rest]: string[], part: unknown): unknown {
  if (step === undefined) return part;
  const index = indexOf(step);
  if (index !== null && (Array.isArray(value) || !isJsonObject(value))) {
    if (index >= LONGEST_LIST) throw new MemoryLimit(`A list has at most ${LONGEST_LIST} values.`);
    const list: unknown[] = Array.isArray(value) ? [...value] : [];
    while (list.length < index) list.push(null);
    list[index] = set(list[index], rest, part);
    return list;
  }
  const fields = new Map(isJsonObject(value) ? Object.entries(value) : []);
  return Object.fromEntries(fields.set(step, set(fields.get(step), rest, part)));
}

function cut(value: unknown, [step, ...rest]: string[]): unknown {
  if (step === undefined) return null;
  if (Array.isArray(value)) {
    const index = indexOf(step);
    if (index === null || index >= value.length) return value;
    return rest.length === 0 ? value.toSpliced(index, 1) : value.with(index, cut(value[index], rest));
  }
  if (!isJsonObject(value) || !Object.hasOwn(value, step)) return value;
  const fields = new Map(Object.entries(value));
  if (rest.length === 0) fields.delete(step);
  else fields.set(step, cut(fields.get(step), rest));
  return Object.fromEntries(fields);
}

function indexOf(step: string): number | null {
  return /^\d{1,9}$/.test(step) ? Number(step) : null;
}
