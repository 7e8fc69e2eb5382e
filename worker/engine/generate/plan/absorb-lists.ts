import type { SchemaObject } from '../../schema/subschemas';
import { numberAt } from './absorb-assertions';
import type { Demand } from './demand';
import type { ContainsDemand, Form, ListPart } from './form';
import type { Place } from './place';

const LONGEST_PREFIX = 1_000;

export function absorbListKeywords(
  form: Form,
  demand: Demand,
  schema: SchemaObject,
  scopes: readonly number[],
): boolean {
  const { place } = demand;
  const part = listPart(place, schema, scopes);
  if (part) form.lists = [...form.lists, part];
  const contains = containsDemand(place, schema, scopes);
  if (contains) form.contains = [...form.contains, contains];
  if ('unevaluatedItems' in schema && place.at.resource.dialect.hasUnevaluated) {
    const outer = scopes.filter((scope) => scope !== demand.id);
    const leftover = { scope: demand.id, scopes: outer, demand: place.below('unevaluatedItems').positive };
    form.otherItems = [...form.otherItems, leftover];
  }
  return true;
}

/** Up to 2019-09 a list in `items` is the prefix, and `additionalItems` the rest. */
export function listPart(place: Place, schema: SchemaObject, scopes: readonly number[]): ListPart | null {
  const isLatest = place.at.resource.dialect.name === '2020-12';
  const keyword = isLatest ? 'prefixItems' : 'items';
  const prefixed = schema[keyword];
  const prefix = Array.isArray(prefixed)
    ? prefixed.slice(0, LONGEST_PREFIX).map((_, index) => place.below(keyword, index).positive)
    : [];
  const restKeyword = isLatest || !Array.isArray(schema.items) ? 'items' : 'additionalItems';
  const hasRest = restKeyword in schema && !Array.isArray(schema[restKeyword]);
  if (prefix.length === 0 && !hasRest) return null;
  return { scopes, prefix, rest: hasRest ? place.below(restKeyword).positive : null };
}

export function containsDemand(
  place: Place,
  schema: SchemaObject,
  scopes: readonly number[],
): ContainsDemand | null {
  const { name } = place.at.resource.dialect;
  if (!('contains' in schema) || name === 'draft-04') return null;
  const counts = name === '2020-12' || name === '2019-09';
  const low = (counts ? numberAt(schema.minContains) : null) ?? 1;
  const high = (counts ? numberAt(schema.maxContains) : null) ?? Number.POSITIVE_INFINITY;
  const evaluates = name === '2020-12';
  return { scopes: evaluates ? scopes : [], demand: place.below('contains').positive, low, high };
}
