import { isPlainRecord } from '../../../json/plain-record';
import { jsonText } from '../../json-text';
import type { RenderScope } from '../../template-helper';

/** A data bucket: what the author wrote, until something is set; from then on what the memory holds. */
export type Bucket = { key: string; initial: unknown };

/** By id or name, or a part of the name. The author's buckets are `data` of the parameters: a record, or a list with ids and names. */
export function findBucket(scope: RenderScope, wanted: string): Bucket {
  const initial = initialBuckets(scope.parameters.data);
  const lower = wanted.toLowerCase();
  const found =
    initial.find(({ id }) => id === wanted) ??
    initial.find(({ name }) => name.toLowerCase() === lower) ??
    initial.find(({ name }) => lower !== '' && name.toLowerCase().includes(lower));
  return { key: `data.${found?.id ?? wanted}`, initial: found?.value };
}

/** One rendering sees what it read and wrote itself, whatever others do meanwhile. */
const seen = new WeakMap<RenderScope, Map<string, unknown>>();

function seenBy(scope: RenderScope): Map<string, unknown> {
  const known = seen.get(scope) ?? new Map<string, unknown>();
  seen.set(scope, known);
  return known;
}

/** Undefined when there is no such bucket. */
export function readBucket(scope: RenderScope, bucket: Bucket): unknown {
  return keptOf(scope, bucket) ?? bucket.initial;
}

/** What the memory holds; undefined when nothing was set yet. */
export function keptOf(scope: RenderScope, { key }: Bucket): unknown {
  const known = seenBy(scope);
  if (!known.has(key)) known.set(key, scope.state.run({ op: 'get', key }) ?? undefined);
  return known.get(key);
}

/** With a path, only that part is written where the memory holds the bucket, so that others may change other parts. */
export function keep(scope: RenderScope, { key }: Bucket, whole: unknown, part?: BucketPart): void {
  scope.state.run({ op: 'set', key, value: part ? part.value : whole, ...(part && { path: part.path }) });
  seenBy(scope).set(key, whole ?? undefined);
}

export type BucketPart = { path: string; value: unknown };

/** In one step, for others count too. False when there is a number to begin with that the memory does not hold yet. */
export function count(scope: RenderScope, bucket: Bucket, by: number): boolean {
  const { key, initial } = bucket;
  if (initial !== undefined && keptOf(scope, bucket) === undefined) return false;
  seenBy(scope).set(key, scope.state.run({ op: 'increment', key, by }));
  return true;
}

/** The same for a list; false when what is there is none. */
export function append(scope: RenderScope, bucket: Bucket, value: unknown): boolean {
  const kept = keptOf(scope, bucket);
  if (kept === undefined ? bucket.initial !== undefined : !Array.isArray(kept)) return false;
  scope.state.run({ op: 'push', key: bucket.key, value, end: 'last' });
  seenBy(scope).delete(bucket.key);
  return true;
}

type InitialBucket = { id: string; name: string; value: unknown };

function initialBuckets(data: unknown): InitialBucket[] {
  if (isPlainRecord(data)) return Object.entries(data).map(([id, value]) => ({ id, name: id, value }));
  if (!Array.isArray(data)) return [];
  return data.filter(isPlainRecord).map(({ id, name, value }) => {
    const known = String(id ?? name ?? '');
    return { id: known, name: String(name ?? known), value };
  });
}

/** What is kept travels as JSON, which may be endlessly larger than the value that a template made. */
export function chargeKept(value: unknown, scope: RenderScope): void {
  if (typeof value === 'object') jsonText(value, scope);
}
