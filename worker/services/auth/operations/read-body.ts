import type * as z from 'zod';
import { findJsonTrouble } from '../../../engine/request/json-trouble';
import { checkPart } from '../../../platform/api/input';
import { requestErrors } from '../../../platform/api/request-errors';
import { AppError, defineErrors } from '../../../platform/errors';
import type { AuthCall } from '../auth-call';

const FORM = 'application/x-www-form-urlencoded';

const bodyErrors = defineErrors('auth', {
  invalid_body: { status: 400, title: 'The body is not valid', detail: '{reasons}' },
});

/** JSON of whatever content type, or a form; refused with 400 and a pointer to each field that is wrong. */
export async function readBody<Schema extends z.ZodType>(
  { request, context: { why } }: AuthCall,
  schema: Schema,
): Promise<z.output<Schema>> {
  const text = await request.text();
  try {
    return checkPart(schema, parse(text, request.headers.get('content-type') ?? ''), '');
  } catch (error) {
    const told = withReasons(error);
    why.checks = [{ part: 'body', ok: false, ...(told instanceof Error && { actual: told.message }) }];
    throw told;
  }
}

function parse(text: string, type: string): unknown {
  if (text.trim() === '') return {};
  const isForm = type.toLowerCase().startsWith(FORM) && !text.trimStart().startsWith('{');
  if (isForm) return Object.fromEntries(new URLSearchParams(text));
  try {
    return JSON.parse(text);
  } catch {
    throw requestErrors.malformed_json({ reason: findJsonTrouble(text) });
  }
}

/** Many clients show the detail and nothing else. */
function withReasons(error: unknown): unknown {
  const errors = error instanceof AppError ? error.extras.errors : undefined;
  if (!errors) return error;
  const reasons = errors
    .map(({ pointer, detail }) => `${pointer.slice(1) || 'body'}: ${detail.replace(/\.$/, '')}.`)
    .join(' ');
  return bodyErrors.invalid_body({ reasons }, { errors });
}
