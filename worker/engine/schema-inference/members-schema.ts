import type { JsonObject } from '../json/json-object';
import { dynamicNames } from './dynamic-names';
import type { InferOptions, JsonSchema, Place } from './inference';

/** Required is what all have. Further members stay allowed. */
export function membersSchema(
  objects: readonly JsonObject[],
  place: Place,
  options: Required<InferOptions>,
  next: (place: Place) => JsonSchema,
): JsonSchema {
  const members = membersOf(objects);
  const dynamic = dynamicNames(members, objects.length);
  const evidence = differentAmong(objects);
  const at = (name: string, values: readonly unknown[]): JsonSchema => {
    const isSecret = place.isSecret || options.isSecretName(name);
    return next({ values, depth: place.depth + 1, isSecret, name, evidence });
  };
  const fixed = [...members].filter(([name]) => !dynamic.has(name));
  const required = fixed.filter(([, values]) => values.length === objects.length).map(([name]) => name);
  return {
    ...(fixed.length > 0 && {
      properties: Object.fromEntries(fixed.map(([name, values]) => [name, at(name, values)])),
    }),
    ...(required.length > 0 && { required }),
    ...(dynamic.size > 0 && {
      additionalProperties: at(
        place.name,
        [...dynamic].flatMap((name) => members.get(name) ?? []),
      ),
    }),
  };
}

function membersOf(objects: readonly JsonObject[]): Map<string, unknown[]> {
  const members = new Map<string, unknown[]>();
  for (const object of objects) {
    for (const [name, value] of Object.entries(object)) {
      const known = members.get(name);
      if (known) known.push(value);
      else members.set(name, [value]);
    }
  }
  return members;
}

const COMPARED = 1_000;
const LETTERS_COMPARED = 60;

/** The same list asked for twenty times has its things twenty times: they count once. */
function differentAmong(objects: readonly JsonObject[]): number {
  const seen = new Set<string>();
  for (const object of objects.slice(0, COMPARED)) {
    const scalars = Object.values(object).filter((value) => typeof value !== 'object');
    seen.add(scalars.map((value) => String(value).slice(0, LETTERS_COMPARED)).join('\u0000'));
  }
  return seen.size;
}
