import { charge } from './budget';
import type { PageContext } from './context';
import { isRecord, textOf } from './json-value';

export type Target = {
  /** What stands at the end of the references; `undefined` when they lead nowhere. */
  value: unknown;
  /** The references followed on the way. */
  refs: string[];
};

const MOST_HOPS = 16;

/** Follows local references (`#/components/...`); what stands beside a `$ref` adds to its target. */
export function follow(context: Pick<PageContext, 'document' | 'budget'>, value: unknown): Target {
  const refs: string[] = [];
  let current = value;
  let beside: Record<string, unknown> | undefined;
  while (isRecord(current) && typeof current.$ref === 'string') {
    const { $ref, ...rest } = current;
    const ref = textOf($ref);
    if (refs.includes(ref) || refs.length === MOST_HOPS) return { value: undefined, refs };
    refs.push(ref);
    if (Object.keys(rest).length > 0) beside = { ...rest, ...beside };
    current = at(context.document, ref);
  }
  if (!beside || !isRecord(current)) return { value: current, refs };
  charge(context.budget, Object.keys(current).length);
  return { value: { ...current, ...beside }, refs };
}

/** A schema with an identity or definitions of its own is the document that its references mean. */
export function inSchema<C extends Pick<PageContext, 'document'>>(context: C, schema: unknown): C {
  const isOwn = isRecord(schema) && ('$id' in schema || '$defs' in schema || 'definitions' in schema);
  return isOwn ? { ...context, document: schema } : context;
}

function at(document: unknown, ref: string): unknown {
  if (ref === '#') return document;
  if (!ref.startsWith('#/')) return undefined;
  return ref.slice(2).split('/').reduce(step, document);
}

function step(value: unknown, segment: string): unknown {
  const key = decode(segment).replaceAll('~1', '/').replaceAll('~0', '~');
  if (Array.isArray(value)) return value[Number(key)];
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function decode(segment: string): string {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    // A stray percent sign stands for itself.
    return segment;
  }
}

/** `#/components/schemas/Order` is spoken of as `Order`. */
export function refName(ref: string): string {
  return decode(ref.slice(ref.lastIndexOf('/') + 1));
}
