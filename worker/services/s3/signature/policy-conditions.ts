import { isJsonObject, type JsonObject } from '../../../engine/json/json-object';
import { S3Error } from '../../../engine/s3/s3-error';

export type MatchCondition = { kind: 'eq' | 'starts-with'; field: string; value: string };

export type RangeCondition = { kind: 'content-length-range'; min: number; max: number };

/** `unmet` is one that nothing can meet, kept as it was written for the refusal. */
export type PolicyCondition =
  | MatchCondition
  | RangeCondition
  | { kind: 'unmet'; written: readonly unknown[] };

function invalid(message: string): S3Error {
  return new S3Error('InvalidPolicyDocument', { message: `Invalid Policy: ${message}` });
}

function readSimple(condition: JsonObject): MatchCondition {
  const [entry, ...others] = Object.entries(condition);
  if (!entry || others.length > 0) {
    throw invalid('Invalid Simple-Condition: Simple-Conditions must have exactly one property specified.');
  }
  const [name, value] = entry;
  if (typeof value !== 'string') throw invalid('Invalid Simple-Condition: value must be a string.');
  return { kind: 'eq', field: `$${name}`, value };
}

function bytesOf(value: unknown): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : null;
}

function readRange(written: readonly unknown[]): PolicyCondition {
  const [min, max] = [bytesOf(written[1]), bytesOf(written[2])];
  if (min === null || max === null) return { kind: 'unmet', written };
  if (!Number.isInteger(min) || !Number.isInteger(max)) throw invalid('Invalid JSON.');
  if (min < 0 || max < 0) throw invalid('Invalid content-length-range: value must not be negative.');
  return { kind: 'content-length-range', min, max };
}

function readList(written: readonly unknown[]): PolicyCondition {
  const [operator, field, value] = written;
  if (typeof operator !== 'string') throw invalid('Invalid Condition: missing operation identifier.');
  const kind = operator.toLowerCase();
  if (kind !== 'eq' && kind !== 'starts-with' && kind !== 'content-length-range') {
    throw invalid(`Invalid Condition: unknown operation '${operator}'.`);
  }
  if (written.length !== 3) throw invalid(`Invalid ${kind}: wrong number of arguments.`);
  if (kind === 'content-length-range') return readRange(written);
  if (typeof field !== 'string' || typeof value !== 'string') throw invalid('Invalid JSON.');
  return field.startsWith('$') ? { kind, field, value } : { kind: 'unmet', written };
}

/** The conditions of a policy in the three forms that S3 knows. */
export function readConditions(conditions: readonly unknown[]): PolicyCondition[] {
  return conditions.map((condition) => {
    if (Array.isArray(condition)) return readList(condition);
    if (isJsonObject(condition)) return readSimple(condition);
    throw invalid('Invalid condition test: must be a List or Object.');
  });
}
