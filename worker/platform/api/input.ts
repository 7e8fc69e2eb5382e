import type * as z from 'zod';
import { appendToken } from '../../engine/json/json-pointer';
import { findJsonTrouble } from '../../engine/request/json-trouble';
import type { FieldError } from '../errors';
import { LIMITS } from '../limits';
import { requestErrors } from './request-errors';

export function readQuery(query: Record<string, string>, schema: z.ZodType): object {
  return asObject(checkPart(schema, query, 'query:'));
}

export async function readBody(request: Request, schema: z.ZodType): Promise<object> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/([\w.+-]+\+)?json\b/i.test(type)) throw requestErrors.not_json({ type });
  return asObject(checkPart(schema, parseJson(await boundedText(request)), ''));
}

async function boundedText(request: Request): Promise<string> {
  const limit = LIMITS.adminBodyBytes;
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw requestErrors.too_large({ limit });
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (request.body) {
    for await (const chunk of request.body) {
      size += chunk.byteLength;
      if (size > limit) throw requestErrors.too_large({ limit });
      chunks.push(chunk);
    }
  }
  return new Blob(chunks).text();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw requestErrors.malformed_json({ reason: findJsonTrouble(text) });
  }
}

/** Validates a part of the body whose schema is known only later; `place` is the pointer where it stands. */
export function checkPart<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  place: string,
): z.output<Schema> {
  const result = schema.safeParse(value, { error: sayWhatIsMissing });
  if (result.success) return result.data;
  const errors = result.error.issues.flatMap((issue) => fieldErrors(issue, place));
  throw requestErrors.invalid({ count: errors.length }, { errors });
}

function sayWhatIsMissing(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code !== 'invalid_type' || issue.input !== undefined) return undefined;
  return `This is required: ${issue.expected}.`;
}

function fieldErrors(issue: z.core.$ZodIssue, place: string): FieldError[] {
  const at = (path: PropertyKey[]) => `${place}${jsonPointer(path)}`;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      pointer: at([...issue.path, key]),
      code: 'unrecognized_key',
      detail: `There is no field "${key}" here.`,
    }));
  }
  return [{ pointer: at(issue.path), code: issue.code, detail: reasonOf(issue) }];
}

/** zod keeps the reasons for a bad key or for every branch of a union inside the issue. */
function reasonOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_key') return issue.issues.map(reasonOf).join(' ');
  if (issue.code !== 'invalid_union') return issue.message;
  const reasons = issue.errors.map((branch) => branch.map(reasonOf).join(' '));
  return [...new Set(reasons)].filter(Boolean).join(' Or: ') || issue.message;
}

export function jsonPointer(path: readonly PropertyKey[]): string {
  return path.reduce<string>((pointer, part) => appendToken(pointer, String(part)), '');
}

function asObject(value: unknown): object {
  if (typeof value === 'object' && value !== null) return value;
  throw new TypeError('An operation must validate an object.');
}
