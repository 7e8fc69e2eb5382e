import { printPlain } from '../../printing';
import { type HelperCall, HelperError } from '../../template-helper';

/** What a block holds, or the first argument as text. */
export function inputText(call: HelperCall): string {
  return call.block ? call.block.body() : textOf(call, call.args[0]);
}

export function textOf(call: HelperCall, value: unknown): string {
  return typeof value === 'string' ? value : printPlain(value, call.scope);
}

/** The n-th argument behind the input, which a block replaces. */
export function argumentAfterInput(call: HelperCall, index: number): unknown {
  return call.args[call.block ? index : index + 1];
}

export function hasHash(call: HelperCall, name: string): boolean {
  return Object.hasOwn(call.hash, name);
}

export function isNothing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

export function numberFrom(call: HelperCall, value: unknown, what: string): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number === 'number' && Number.isFinite(number)) return number;
  throw new HelperError(`${call.name}: ${what} is to be a number, not ${shown(value)}`);
}

export function wholeFrom(call: HelperCall, value: unknown, what: string): number {
  const number = numberFrom(call, value, what);
  if (Number.isSafeInteger(number)) return number;
  throw new HelperError(`${call.name}: ${what} is to be a whole number, not ${shown(value)}`);
}

/** A length of something that is going to be made. */
export function lengthFrom(call: HelperCall, value: unknown, what: string): number {
  const length = wholeFrom(call, value, what);
  if (length < 0 || length > LENGTH_MOST) {
    throw new HelperError(`${call.name}: ${what} is to be from 0 to ${LENGTH_MOST}, not ${length}`);
  }
  call.scope.spend(length >> 6);
  return length;
}

const LENGTH_MOST = 100_000;

export function listFrom(call: HelperCall, value: unknown, what: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new HelperError(`${call.name}: ${what} is to be a list, not ${shown(value)}`);
}

/** Of the block, where the call is one; of the answer itself otherwise, for {{#if (...)}}. */
export function answerYesOrNo(call: HelperCall, isYes: boolean): unknown {
  if (call.block) return isYes ? call.block.body() : call.block.otherwise();
  if (isYes && hasHash(call, 'yes')) return call.hash.yes;
  if (!isYes && hasHash(call, 'no')) return call.hash.no;
  return isYes;
}

/** For messages. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return `"${value.slice(0, 40)}"`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
