import type * as z from 'zod';
import { checkPart } from '../../../platform/api/input';
import { AppError } from '../../../platform/errors';
import { bad, good, type Or } from '../answers/refusals';

/** What a query or a body says, or a pointer to each part of it that is wrong. */
export function readSent<Schema extends z.ZodType>(
  schema: Schema,
  sent: unknown,
  part: 'query' | 'body',
): Or<z.output<Schema>> {
  try {
    return good(checkPart(schema, sent, part === 'query' ? 'query:' : ''));
  } catch (error) {
    const errors = error instanceof AppError ? error.extras.errors : undefined;
    if (!errors) throw error;
    const reasons = errors
      .map(({ pointer, detail }) => (pointer === '' ? detail : `${pointer}: ${detail}`))
      .join(' ');
    return bad({
      status: 400,
      code: `invalid_${part}`,
      title: `The ${part} is not valid`,
      detail: reasons,
      step: part,
      errors,
    });
  }
}
