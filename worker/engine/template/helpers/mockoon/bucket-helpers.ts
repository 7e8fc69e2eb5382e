import { isPlainRecord } from '../../../json/plain-record';
import { jsonText } from '../../json-text';
import { HelperError, type HelperTable, type RenderScope, SafeText } from '../../template-helper';
import { append, type Bucket, chargeKept, count, findBucket, keep, keptOf, readBucket } from './data-bucket';
import { pathParts, valueAt, withChangeAt, withoutValueAt } from './object-path';
import { numberOf, plainValue, textOf } from './plain-value';
import { valueFromPath } from './value-from-path';

export const BUCKET_HELPERS: HelperTable = {
  data: ({ args, scope }) => {
    const [name, path, fallback = '', isStringified] = args.map(plainValue);
    const value = read(scope, name, path, fallback);
    if (value === undefined) return '';
    const isText = typeof value !== 'object' && isStringified !== true;
    return new SafeText(isText ? String(value) : jsonText(value, scope));
  },
  dataRaw: ({ args, scope }) => {
    const [name, path, fallback = ''] = args.map(plainValue);
    return read(scope, name, path, fallback);
  },
  setData: ({ args, scope }) => {
    const [operator, name, path, value] = args.map(plainValue);
    const change =
      typeof operator === 'string' && Object.hasOwn(CHANGES, operator) ? CHANGES[operator] : undefined;
    if (operator !== 'del' && !change) {
      throw new HelperError(
        `setData knows set, push, del, inc, dec, invert and merge, not "${textOf(operator) ?? ''}"`,
      );
    }
    const bucketName = textOf(name);
    if (bucketName === null) throw new HelperError('setData needs the id or the name of a data bucket');
    const bucket = findBucket(scope, bucketName);
    const parts = typeof path === 'string' && path !== '' ? pathParts(path) : [];
    if (parts.length === 0 && isDoneInOneStep(scope, bucket, operator, value)) return '';
    if (change) changeBucket(scope, bucket, parts, (found) => change(found, value));
    else deleteFromBucket(scope, bucket, parts);
    return '';
  },
};

function read(scope: RenderScope, name: unknown, path: unknown, fallback: unknown): unknown {
  const bucketName = textOf(name);
  if (bucketName === null) return undefined;
  return valueFromPath(readBucket(scope, findBucket(scope, bucketName)), path, fallback, scope);
}

/** What each operation makes of what is there. */
const CHANGES: Readonly<Record<string, (found: unknown, value: unknown) => unknown>> = {
  set: (_, value) => value ?? null,
  push: (found, value) => (Array.isArray(found) ? [...found, value ?? null] : (found ?? [value ?? null])),
  inc: (found, by) => (numberOf(found) ?? 0) + (numberOf(by) ?? 1),
  dec: (found, by) => (numberOf(found) ?? 0) - (numberOf(by) ?? 1),
  invert: (found) => (typeof found === 'boolean' ? !found : found),
  merge: (found, value) => {
    if (Array.isArray(found) && Array.isArray(value)) return [...found, ...value];
    if (!isPlainRecord(value)) return found;
    return isPlainRecord(found) ? { ...found, ...value } : value;
  },
};

/** Counting and appending to a whole bucket, which many do at once. */
function isDoneInOneStep(scope: RenderScope, bucket: Bucket, operator: unknown, value: unknown): boolean {
  switch (operator) {
    case 'inc':
      return count(scope, bucket, numberOf(value) ?? 1);
    case 'dec':
      return count(scope, bucket, -(numberOf(value) ?? 1));
    case 'push':
      chargeKept(value, scope);
      return append(scope, bucket, value ?? null);
    default:
      return false;
  }
}

function changeBucket(
  scope: RenderScope,
  bucket: Bucket,
  parts: readonly string[],
  change: (found: unknown) => unknown,
): void {
  const kept = keptOf(scope, bucket);
  const whole = withChangeAt(kept ?? bucket.initial, parts, change) ?? null;
  chargeKept(whole, scope);
  const isPartial = kept !== undefined && parts.length > 0 && !parts.some((part) => part.includes('.'));
  if (!isPartial) keep(scope, bucket, whole);
  else keep(scope, bucket, whole, { path: parts.join('.'), value: valueAt(whole, parts) ?? null });
}

function deleteFromBucket(scope: RenderScope, bucket: Bucket, parts: readonly string[]): void {
  const value = parts.length === 0 ? null : withoutValueAt(readBucket(scope, bucket) ?? null, parts);
  keep(scope, bucket, value);
}
