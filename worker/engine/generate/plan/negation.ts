import { isSchemaObject, type SchemaObject } from '../../schema/subschemas';
import { absorb, referredBy } from './absorb';
import { namesIn } from './absorb-assertions';
import type { Form } from './form';
import { ARRAY, OBJECT, typesNamed } from './json-type';
import { isMemberPossible } from './member-possibility';
import { negatedAssertions, type Option } from './negated-assertions';
import { negatedListKeywords } from './negated-lists';
import { negatedMemberKeywords } from './negated-members';
import type { Place } from './place';

/** Demands that the schema does not hold: one of its keywords must fail. */
export function absorbNegation(form: Form, place: Place, schema: SchemaObject): boolean {
  const options = negationOptions(place, schema);
  const [only] = options;
  if (!only)
    return form.keepTypes(0, place.pointer(), '`not` (or another branch of `oneOf`) forbids every value.');
  if (options.length === 1) return only(form);
  form.choices = [
    ...form.choices,
    { kind: 'failure', options, isMet: (merged) => isBroken(merged, place, schema) },
  ];
  return true;
}

/** The schema fails already, for what was merged: nothing more has to be done about it. */
function isBroken(form: Form, place: Place, schema: SchemaObject): boolean {
  const { dialect } = place.at.resource;
  if ((dialect.isRefAlone && '$ref' in schema) || !dialect.hasValidation) return false;
  const { type, required, properties } = schema;
  if ((typeof type === 'string' || Array.isArray(type)) && !(form.types & typesNamed(type))) return true;
  if (form.types !== OBJECT) return false;
  if (Array.isArray(required) && namesIn(required).some((name) => form.absent.has(name))) return true;
  if (!isSchemaObject(properties) || !dialect.hasApplicators) return false;
  const names = Object.keys(properties).filter((name) => form.required.has(name));
  return names.some((name) => !isMemberPossible(form, name, [place.below('properties', name).positive]));
}

function negationOptions(place: Place, schema: SchemaObject): Option[] {
  const { dialect } = place.at.resource;
  const references = referredBy(place, schema).map(
    (target): Option =>
      (form) =>
        absorb(form, target.negative, []),
  );
  if (dialect.isRefAlone && typeof schema.$ref === 'string') return references;
  const assertions = dialect.hasValidation ? negatedAssertions(schema) : [];
  if (!dialect.hasApplicators) return [...assertions, ...references];
  return [
    ...negatedMemberKeywords(place, schema),
    ...assertions,
    ...negatedListKeywords(place, schema),
    ...references,
    ...negatedCombinations(place, schema),
    ...negatedDependencies(place, schema),
    ...untold(schema, dialect.hasUnevaluated),
  ];
}

function negatedCombinations(place: Place, schema: SchemaObject): Option[] {
  const options: Option[] = [];
  const branches = (keyword: string): Place[] => {
    const list = schema[keyword];
    return Array.isArray(list) ? list.map((_, index) => place.below(keyword, index)) : [];
  };
  if (schema.not !== undefined) options.push((form) => absorb(form, place.below('not').positive, []));
  for (const branch of branches('allOf')) options.push((form) => absorb(form, branch.negative, []));
  const any = branches('anyOf');
  if (any.length > 0) options.push((form) => any.every((branch) => absorb(form, branch.negative, [])));
  const one = branches('oneOf');
  if (one.length > 0) {
    options.push((form) => one.every((branch) => absorb(form, branch.negative, [])));
    for (const [index, second] of one.entries()) {
      const first = one[index - 1];
      if (first)
        options.push((form) => absorb(form, first.positive, []) && absorb(form, second.positive, []));
    }
    if (one.length > 2) options.push(leaveToTheTest);
  }
  if ('if' in schema && 'then' in schema) {
    options.push(
      (form) =>
        absorb(form, place.below('if').positive, []) && absorb(form, place.below('then').negative, []),
    );
  }
  if ('if' in schema && 'else' in schema) {
    options.push(
      (form) =>
        absorb(form, place.below('if').negative, []) && absorb(form, place.below('else').negative, []),
    );
  }
  return options;
}

function negatedDependencies(place: Place, schema: SchemaObject): Option[] {
  return ['dependencies', 'dependentRequired', 'dependentSchemas'].flatMap((keyword) => {
    const entries = schema[keyword];
    if (!isSchemaObject(entries)) return [];
    return Object.keys(entries).flatMap((name): Option[] => {
      const entry = entries[name];
      if (!Array.isArray(entry)) {
        return [(form) => require(form, name) && absorb(form, place.below(keyword, name).negative, [])];
      }
      return namesIn(entry).map((missing) => (form: Form) => {
        form.absent = new Set([...form.absent, missing]);
        return require(form, name);
      });
    });
  });
}

function require(form: Form, name: string): boolean {
  form.required = new Set([...form.required, name]);
  return form.keepTypes(OBJECT, '', `"${name}" is needed, so that only an object will do.`);
}

function untold(schema: SchemaObject, hasUnevaluated: boolean): Option[] {
  const options: Option[] = [];
  if (typeof schema.format === 'string') options.push(leaveToTheTest);
  if (hasUnevaluated && 'unevaluatedProperties' in schema) {
    options.push((form) => {
      form.minProperties = Math.max(form.minProperties, 1);
      return form.keepTypes(OBJECT, '', '') && leaveToTheTest(form);
    });
  }
  if (hasUnevaluated && 'unevaluatedItems' in schema) {
    options.push((form) => {
      form.minItems = Math.max(form.minItems, 1);
      return form.keepTypes(ARRAY, '', '') && leaveToTheTest(form);
    });
  }
  return options;
}

function leaveToTheTest(form: Form): boolean {
  form.isUncertain = true;
  return true;
}
