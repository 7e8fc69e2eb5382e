import { isSchemaObject, type SchemaObject } from '../../schema/subschemas';
import { absorbAssertions } from './absorb-assertions';
import { absorbChoices } from './absorb-choices';
import { absorbListKeywords } from './absorb-lists';
import { absorbMemberKeywords } from './absorb-members';
import type { Demand } from './demand';
import type { Form } from './form';
import { absorbNegation } from './negation';
import type { Place } from './place';

/** Merges a demand into the form; false when they contradict. `scopes` are the `unevaluated…` keywords that see it. */
export function absorb(form: Form, demand: Demand, scopes: readonly number[]): boolean {
  const key = `${demand.id} ${scopes.join(' ')}`;
  if (form.seen.has(key)) return true;
  form.seen.add(key);
  const { place, isNegative } = demand;
  const { schema } = place;
  if (schema === !isNegative || !(isSchemaObject(schema) || typeof schema === 'boolean')) return true;
  if (typeof schema === 'boolean') {
    const message = isNegative ? '`not` forbids every value.' : 'The schema `false` forbids every value.';
    return form.keepTypes(0, place.pointer(), message);
  }
  return isNegative ? absorbNegation(form, place, schema) : absorbSchema(form, demand, schema, scopes);
}

function absorbSchema(form: Form, demand: Demand, schema: SchemaObject, outer: readonly number[]): boolean {
  const { place } = demand;
  const { dialect } = place.at.resource;
  const reference = schema.$ref;
  if (dialect.isRefAlone && typeof reference === 'string') return absorbReference(form, place, schema, outer);
  const hasLeftovers =
    dialect.hasUnevaluated && ('unevaluatedItems' in schema || 'unevaluatedProperties' in schema);
  const scopes = hasLeftovers && !outer.includes(demand.id) ? [...outer, demand.id] : outer;
  form.hints = [...form.hints, schema];
  if (dialect.hasValidation && !absorbAssertions(form, place, schema)) return false;
  if (!absorbReference(form, place, schema, scopes)) return false;
  if (!dialect.hasApplicators) return true;
  return (
    absorbListKeywords(form, demand, schema, scopes) &&
    absorbMemberKeywords(form, demand, schema, scopes) &&
    absorbAll(form, place, schema, scopes) &&
    absorbChoices(form, place, schema, scopes)
  );
}

function absorbReference(form: Form, place: Place, schema: SchemaObject, scopes: readonly number[]): boolean {
  return referredBy(place, schema).every((target) => absorb(form, target.positive, scopes));
}

/** Every schema that a schema refers to; a reference that leads nowhere is the index's to report. */
export function referredBy(place: Place, schema: SchemaObject): Place[] {
  const targets: (Place | null)[] = [];
  if (typeof schema.$ref === 'string') targets.push(place.referred(schema.$ref));
  const { name } = place.at.resource.dialect;
  if (name === '2020-12' && typeof schema.$dynamicRef === 'string') {
    targets.push(place.dynamicallyReferred(schema.$dynamicRef));
  }
  if (name === '2019-09' && typeof schema.$recursiveRef === 'string')
    targets.push(place.recursivelyReferred());
  return targets.filter((target) => target !== null);
}

function absorbAll(form: Form, place: Place, schema: SchemaObject, scopes: readonly number[]): boolean {
  const { allOf } = schema;
  if (Array.isArray(allOf)) {
    for (const index of allOf.keys()) {
      if (!absorb(form, place.below('allOf', index).positive, scopes)) return false;
    }
  }
  return schema.not === undefined || absorb(form, place.below('not').negative, []);
}
