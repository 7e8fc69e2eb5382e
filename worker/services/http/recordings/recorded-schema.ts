import { parseJsonText } from '../../../engine/request/json-text';
import { mediaTypeOf } from '../../../engine/request/media-type';
import { inferSchema } from '../../../engine/schema-inference/infer-schema';
import type { InferOptions, JsonSchema } from '../../../engine/schema-inference/inference';
import { isSecretName, redactText } from './redact';
import { isMasked, type SeenBody } from './seen-exchange';

/** A schema is worth its room up to here. */
const LONGEST_SCHEMA = 200_000;

export type TypedBody = { body: SeenBody; contentType: string | null };

/** What all of the bodies are; null when one of them is no JSON, or was not kept whole. */
export function schemaOfBodies(bodies: readonly TypedBody[], options: InferOptions): JsonSchema | null {
  const values: unknown[] = [];
  for (const { body, contentType } of bodies) {
    const { text, cut, encoding } = body;
    if (!text || cut || encoding === 'base64' || !isJsonType(mediaTypeOf(contentType))) return null;
    const parsed = parseJsonText(text);
    if (!parsed.ok) return null;
    values.push(parsed.value);
  }
  if (values.length === 0) return null;
  const schema = inferSchema(values, { ...options, isMasked });
  return JSON.stringify(schema).length > LONGEST_SCHEMA ? null : schema;
}

/** What an answer is, told with values that were seen, but for secrets. */
export function schemaOfAnswers(bodies: readonly TypedBody[], redact: boolean): JsonSchema | null {
  if (!redact) return schemaOfBodies(bodies, {});
  return schemaOfBodies(bodies, { isSecretName, isSecretText: (text) => redactText(text) !== text });
}

function isJsonType(mediaType: string): boolean {
  return mediaType === '' || /^(application|text)\/json$/.test(mediaType) || mediaType.endsWith('+json');
}
