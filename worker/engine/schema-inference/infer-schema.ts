import { isJsonObject, type JsonObject } from '../json/json-object';
import { Inference, type InferOptions, type JsonSchema, type Place } from './inference';
import { membersSchema } from './members-schema';
import { seenExamples } from './seen-examples';
import { textKeywords } from './text-keywords';

/** A JSON Schema (2020-12) that all samples satisfy, and that says no more than they prove. */
export function inferSchema(samples: readonly unknown[], options: InferOptions = {}): JsonSchema {
  const place: Place = { values: samples, depth: 0, isSecret: false, name: '', evidence: samples.length };
  const schema = schemaAt(place, new Inference(options));
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...schema };
}

function schemaAt(place: Place, inference: Inference): JsonSchema {
  if (place.values.length === 0 || !inference.takes(place)) return {};
  const kinds = kindsAt(place.values);
  if (kinds.hasOthers || kinds.texts.some(inference.options.isMasked)) return {};
  const types = typesOf(kinds);
  const next = (deeper: Place) => schemaAt(deeper, inference);
  const below = [...kinds.lists, ...kinds.objects].reduce((sum, one) => sum + sizeOf(one), 0);
  const isReadable = inference.hasRoomFor(below);
  const said = textKeywords(kinds.texts, types, place, inference.options);
  const scalars = 'format' in said || 'enum' in said ? kinds.numbers : [...kinds.texts, ...kinds.numbers];
  return {
    type: types.length === 1 ? types[0] : types,
    ...said,
    ...(isReadable && kinds.lists.length > 0 && listKeywords(kinds.lists, place, next)),
    ...(isReadable &&
      kinds.objects.length > 0 &&
      membersSchema(kinds.objects, place, inference.options, next)),
    ...seenExamples(scalars, place, inference.options),
  };
}

type Kinds = {
  nulls: number;
  booleans: number;
  numbers: number[];
  texts: string[];
  lists: unknown[][];
  objects: JsonObject[];
  /** What JSON does not have. */
  hasOthers: boolean;
};

function kindsAt(values: readonly unknown[]): Kinds {
  const kinds: Kinds = {
    nulls: 0,
    booleans: 0,
    numbers: [],
    texts: [],
    lists: [],
    objects: [],
    hasOthers: false,
  };
  for (const value of values) {
    if (value === null) kinds.nulls += 1;
    else if (typeof value === 'boolean') kinds.booleans += 1;
    else if (typeof value === 'number' && Number.isFinite(value)) kinds.numbers.push(value);
    else if (typeof value === 'string') kinds.texts.push(value);
    else if (Array.isArray(value)) kinds.lists.push(value);
    else if (isJsonObject(value)) kinds.objects.push(value);
    else kinds.hasOthers = true;
  }
  return kinds;
}

function typesOf({ nulls, booleans, numbers, texts, lists, objects }: Kinds): string[] {
  const types: string[] = [];
  if (objects.length > 0) types.push('object');
  if (lists.length > 0) types.push('array');
  if (texts.length > 0) types.push('string');
  if (numbers.length > 0) types.push(numbers.every(Number.isInteger) ? 'integer' : 'number');
  if (booleans > 0) types.push('boolean');
  if (nulls > 0) types.push('null');
  return types;
}

function listKeywords(
  lists: readonly unknown[][],
  place: Place,
  next: (place: Place) => JsonSchema,
): JsonSchema {
  const values = lists.flat();
  return values.length === 0 ? {} : { items: next({ ...place, values, depth: place.depth + 1 }) };
}

function sizeOf(value: unknown[] | JsonObject): number {
  return Array.isArray(value) ? value.length : Object.keys(value).length;
}
