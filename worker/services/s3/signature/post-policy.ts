import { textOfBase64 } from '../../../engine/base64';
import { isJsonObject, type JsonObject } from '../../../engine/json/json-object';
import { S3Error } from '../../../engine/s3/s3-error';
import { type PolicyCondition, readConditions } from './policy-conditions';

/** What the maker of a form allows whoever fills it in. */
export type PostPolicy = { expiration: number; conditions: readonly PolicyCondition[] };

const EXPIRATION = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/;

function invalid(message: string): S3Error {
  return new S3Error('InvalidPolicyDocument', { message: `Invalid Policy: ${message}` });
}

/** Policies are JSON with two escapes more, of which people use the one for a dollar. */
function plainJson(text: string): string {
  return text.replace(/\\([\s\S])/g, (whole, char) => {
    if (char === '$') return '$';
    return char === 'v' ? '\\u000b' : whole;
  });
}

function readDocument(base64: string): JsonObject {
  let document: unknown;
  try {
    document = JSON.parse(plainJson(textOfBase64(base64) ?? ''));
  } catch {
    throw invalid('Invalid JSON.');
  }
  if (!isJsonObject(document)) throw invalid('Invalid JSON.');
  return document;
}

function readExpiration(value: unknown): number {
  if (value === undefined) throw invalid('Policy missing expiration.');
  const time = typeof value === 'string' && EXPIRATION.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time)) throw invalid(`Invalid 'expiration' value: '${String(value)}'`);
  return time;
}

/** Reads the `policy` field of a form. */
export function readPostPolicy(base64: string): PostPolicy {
  const { expiration, conditions, ...others } = readDocument(base64);
  const [unexpected] = Object.keys(others);
  if (unexpected !== undefined) throw invalid(`Unexpected: '${unexpected.toLowerCase()}'`);
  const until = readExpiration(expiration);
  if (conditions === undefined) throw invalid('Policy missing conditions.');
  if (!Array.isArray(conditions)) throw invalid("Invalid 'conditions' value: must be a List.");
  return { expiration: until, conditions: readConditions(conditions) };
}
