import { isJsonObject } from '../json/json-object';
import { sizeOf } from './path-methods';
import { NOTHING, type PathRun, spend } from './path-run';
import type { Comparison } from './path-syntax';

export function compareValues(operator: Comparison, left: unknown, right: unknown, run: PathRun): boolean {
  switch (operator) {
    case '==':
      return isSame(left, right, run);
    case '!=':
      return !isSame(left, right, run);
    case '<':
      return isLess(left, right);
    case '>':
      return isLess(right, left);
    case '<=':
      return isLess(left, right) || isSame(left, right, run);
    case '>=':
      return isLess(right, left) || isSame(left, right, run);
    case 'size':
      return sizeOf(left) !== null && sizeOf(left) === right;
    case 'sizeof':
      return sizeOf(left) !== null && sizeOf(left) === sizeOf(right);
    case 'empty':
      return sizeOf(left) !== null && (sizeOf(left) === 0) === (right === true);
    case 'contains':
      if (typeof left === 'string') return typeof right === 'string' && left.includes(right);
      return holds(left, right, run);
    case 'in':
      return left !== NOTHING && holds(right, left, run);
    case 'nin':
      return left === NOTHING || !holds(right, left, run);
    case 'subsetof':
      return Array.isArray(left) && left.every((item) => holds(right, item, run));
    case 'anyof':
      return Array.isArray(left) && left.some((item) => holds(right, item, run));
    case 'noneof':
      return Array.isArray(left) && !left.some((item) => holds(right, item, run));
  }
}

function holds(list: unknown, wanted: unknown, run: PathRun): boolean {
  return Array.isArray(list) && list.some((item) => isSame(item, wanted, run));
}

function isLess(left: unknown, right: unknown): boolean {
  if (typeof left === 'number' && typeof right === 'number') return left < right;
  return typeof left === 'string' && typeof right === 'string' && left < right;
}

function isSame(left: unknown, right: unknown, run: PathRun): boolean {
  if (left === right) return true;
  if (!spend(run)) return false;
  if (Array.isArray(left)) {
    if (!Array.isArray(right) || left.length !== right.length) return false;
    return left.every((item, index) => isSame(item, right[index], run));
  }
  if (!isJsonObject(left) || !isJsonObject(right)) return false;
  const names = Object.keys(left);
  if (names.length !== Object.keys(right).length) return false;
  return names.every((name) => Object.hasOwn(right, name) && isSame(left[name], right[name], run));
}
