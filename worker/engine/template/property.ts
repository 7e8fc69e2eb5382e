import { itemAt, LazyNode, ValueList } from './lazy-node';

/** Own properties only, so that a template cannot reach what every object inherits. */
export function propertyOf(value: unknown, key: string): unknown {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return key === 'length' ? value.length : undefined;
  if (typeof value !== 'object') return undefined;
  if (value instanceof LazyNode) return value.read(key);
  if (Array.isArray(value)) return key === 'length' || key === 'size' ? value.length : itemAt(value, key);
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

/** As a helper receives a value: the first, where a name came several times. */
export function firstOf(value: unknown): unknown {
  return value instanceof ValueList ? value.values[0] : value;
}

/** As Handlebars sees it: 0 and an empty list are no. */
export function isTruthy(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (value instanceof ValueList) return value.values.length > 0;
  return Boolean(value);
}
