import { isJsonObject } from '../json/json-object';
import type { Method } from './path-syntax';

/**
 * Of one place in the document a method speaks of the value there. Of many, `length` speaks of each when all are lists and
 * else says how many there are; the others look at what was found as at one list.
 */
export function applyMethod(method: Method, nodes: unknown[], isOne: boolean): unknown[] {
  if (method === 'length' || method === 'size') {
    if (!isOne && !nodes.every(Array.isArray)) return [nodes.length];
    return nodes.flatMap((node) => sizeOf(node) ?? []);
  }
  if (method === 'keys') return nodes.flatMap((node) => (isJsonObject(node) ? [Object.keys(node)] : []));
  const [only] = nodes;
  const list = nodes.length === 1 && Array.isArray(only) ? (only as readonly unknown[]) : nodes;
  if (method === 'first') return list.slice(0, 1);
  if (method === 'last') return list.slice(-1);
  return aggregate(method, list.filter(isNumber));
}

/** Characters, items or members; null for what has no size. */
export function sizeOf(value: unknown): number | null {
  if (typeof value === 'string') return characters(value);
  if (Array.isArray(value)) return value.length;
  return isJsonObject(value) ? Object.keys(value).length : null;
}

function characters(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

function aggregate(method: 'min' | 'max' | 'sum' | 'avg', numbers: number[]): number[] {
  if (numbers.length === 0) return [];
  if (method === 'min') return [numbers.reduce((one, other) => Math.min(one, other))];
  if (method === 'max') return [numbers.reduce((one, other) => Math.max(one, other))];
  const sum = numbers.reduce((one, other) => one + other);
  return [method === 'sum' ? sum : sum / numbers.length];
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}
