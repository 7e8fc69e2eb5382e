import type { RenderScope } from '../../helper';
import { jsonText } from '../../json-text';
import { isRecord } from './plain-value';

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

/** Undefined when there is no such bucket. */
export function readBucket(scope: RenderScope, bucket: Bucket): unknown {
  return scope.state.run({ op: 'get', key: bucket.key }) ?? bucket.initial;
}

type InitialBucket = { id: string; name: string; value: unknown };

function initialBuckets(data: unknown): InitialBucket[] {
  if (isRecord(data)) return Object.entries(data).map(([id, value]) => ({ id, name: id, value }));
  if (!Array.isArray(data)) return [];
  return data.filter(isRecord).map(({ id, name, value }) => {
    const known = String(id ?? name ?? '');
    return { id: known, name: String(name ?? known), value };
  });
}

/** What is kept travels as JSON, which may be endlessly larger than the value that a template made. */
export function chargeKept(value: unknown, scope: RenderScope): void {
  if (typeof value === 'object') jsonText(value, scope);
}
