import { isSchemaObject, type SchemaObject } from '../../schema/subschemas';
import { compilePatternTest } from '../pattern/pattern-test';
import type { Demand } from './demand';
import type { Form, MemberPart } from './form';
import type { Place } from './place';

export function absorbMemberKeywords(
  form: Form,
  demand: Demand,
  schema: SchemaObject,
  scopes: readonly number[],
): boolean {
  const { place } = demand;
  const { dialect } = place.at.resource;
  const part = memberPart(place, schema, scopes);
  if (part) form.members = [...form.members, part];
  if ('propertyNames' in schema && dialect.name !== 'draft-04') {
    form.names = [...form.names, place.below('propertyNames').positive];
  }
  if ('unevaluatedProperties' in schema && dialect.hasUnevaluated) {
    const outer = scopes.filter((scope) => scope !== demand.id);
    const leftover = {
      scope: demand.id,
      scopes: outer,
      demand: place.below('unevaluatedProperties').positive,
    };
    form.otherProperties = [...form.otherProperties, leftover];
  }
  return true;
}

export function memberPart(place: Place, schema: SchemaObject, scopes: readonly number[]): MemberPart | null {
  const { properties, patternProperties } = schema;
  const additional = 'additionalProperties' in schema ? place.below('additionalProperties').positive : null;
  const hasProperties = isSchemaObject(properties);
  const hasPatterns = isSchemaObject(patternProperties);
  if (!hasProperties && !hasPatterns && !additional) return null;
  return {
    scopes,
    properties: new Map(
      hasProperties
        ? Object.keys(properties).map((name) => [name, place.below('properties', name).positive])
        : [],
    ),
    patterns: hasPatterns ? Object.keys(patternProperties).map((pattern) => patternPart(place, pattern)) : [],
    additional,
  };
}

function patternPart(place: Place, pattern: string): MemberPart['patterns'][number] {
  return {
    pattern,
    isMatch: compilePatternTest(pattern) ?? (() => false),
    demand: place.below('patternProperties', pattern).positive,
  };
}
