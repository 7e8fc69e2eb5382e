import { isSchemaObject, type SchemaObject } from '../../schema/subschemas';
import { absorb } from './absorb';
import { namesIn } from './absorb-assertions';
import type { Choice, Form } from './form';
import type { Place } from './place';

/** More branches than this are not held apart when planning; the test of the value does it. */
const MOST_HELD_APART = 40;

/** The keywords where one of several schemas holds. */
export function absorbChoices(
  form: Form,
  place: Place,
  schema: SchemaObject,
  scopes: readonly number[],
): boolean {
  const choices = [
    anyOf(place, schema, scopes),
    oneOf(form, place, schema, scopes),
    condition(place, schema, scopes),
    ...dependencies(place, schema, scopes),
  ];
  form.choices = [...form.choices, ...choices.filter((choice) => choice !== null)];
  return true;
}

function anyOf(place: Place, schema: SchemaObject, scopes: readonly number[]): Choice | null {
  if (!Array.isArray(schema.anyOf)) return null;
  const branches = schema.anyOf.map((_, index) => place.below('anyOf', index));
  return {
    kind: 'branches',
    options: branches.map((branch) => (form: Form) => absorb(form, branch.positive, scopes)),
  };
}

function oneOf(form: Form, place: Place, schema: SchemaObject, scopes: readonly number[]): Choice | null {
  if (!Array.isArray(schema.oneOf)) return null;
  const branches = schema.oneOf.map((_, index) => place.below('oneOf', index));
  const isHeldApart = branches.length <= MOST_HELD_APART;
  if (!isHeldApart) form.isUncertain = true;
  return {
    kind: 'branches',
    options: branches.map((chosen) => (form: Form) => {
      if (!absorb(form, chosen.positive, scopes)) return false;
      if (!isHeldApart) return true;
      return branches.every((branch) => branch === chosen || absorb(form, branch.negative, []));
    }),
  };
}

function condition(place: Place, schema: SchemaObject, scopes: readonly number[]): Choice | null {
  if (!('if' in schema) || !['draft-07', '2019-09', '2020-12'].includes(place.at.resource.dialect.name)) {
    return null;
  }
  const test = place.below('if');
  const then = 'then' in schema ? place.below('then') : null;
  const otherwise = 'else' in schema ? place.below('else') : null;
  // Not every validator counts what an `if` without `then` has evaluated.
  const seen = then ? scopes : [];
  return {
    kind: 'condition',
    options: [
      (form) => absorb(form, test.positive, seen) && (!then || absorb(form, then.positive, scopes)),
      (form) => absorb(form, test.negative, []) && (!otherwise || absorb(form, otherwise.positive, scopes)),
    ],
  };
}

/** `dependentRequired`, `dependentSchemas` and draft 7's `dependencies`. */
function dependencies(place: Place, schema: SchemaObject, scopes: readonly number[]): Choice[] {
  const { dialect } = place.at.resource;
  const keywords = dialect.isRefAlone
    ? ['dependencies']
    : ['dependencies', 'dependentRequired', 'dependentSchemas'];
  return keywords.flatMap((keyword) => {
    const entries = schema[keyword];
    if (!isSchemaObject(entries)) return [];
    return Object.keys(entries).map((name) => dependency(place, keyword, name, entries[name], scopes));
  });
}

function dependency(
  place: Place,
  keyword: string,
  name: string,
  entry: unknown,
  scopes: readonly number[],
): Choice {
  const follow = (form: Form): boolean => {
    if (!Array.isArray(entry)) return absorb(form, place.below(keyword, name).positive, scopes);
    form.required = new Set([...form.required, ...namesIn(entry)]);
    return true;
  };
  return {
    kind: 'condition',
    options: [
      (form) => {
        form.required = new Set([...form.required, name]);
        return follow(form);
      },
      (form) => {
        form.absent = new Set([...form.absent, name]);
        return true;
      },
    ],
  };
}
