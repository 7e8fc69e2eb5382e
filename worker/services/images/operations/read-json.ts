import type * as z from 'zod';
import { parseJsonText } from '../../../engine/request/json-text';
import type { MockRequest } from '../../service';
import { bad, type Or } from '../answers/refusals';
import { readSent } from './read-sent';

const MOST_BYTES = 64 * 1024;

/** JSON of whatever content type; no body is an empty object. */
export async function readJson<Schema extends z.ZodType>(
  request: MockRequest,
  schema: Schema,
  most = MOST_BYTES,
): Promise<Or<z.output<Schema>>> {
  const bytes = await request.bytesUpTo(most);
  if (!bytes) return bad({ ...TOO_LARGE, detail: `The body has more than ${most} bytes.` });
  const text = new TextDecoder().decode(bytes);
  const json = text.trim() === '' ? { ok: true as const, value: {} } : parseJsonText(text);
  if (!json.ok) return bad({ ...INVALID, detail: `The body is not JSON. ${json.reason}` });
  return readSent(schema, json.value, 'body');
}

const TOO_LARGE = { status: 413, code: 'too_large', title: 'The body is too large', step: 'body' };
const INVALID = { status: 400, code: 'invalid_body', title: 'The body is not valid', step: 'body' };
