import { ProblemError } from '../../../api/problem-error';
import type { EndpointValues } from './endpoint-values';
import { fieldPlace } from './field-pointer';

/** A refusal whose pointers are those of the fields on screen; where one leads into JSON, the sentence says to where. */
export function placedRefusal(error: unknown, values: EndpointValues): unknown {
  if (!(error instanceof ProblemError) || error.fields.length === 0) return error;
  const errors = error.fields.map((field) => {
    const { pointer, inside } = fieldPlace(values, field.pointer);
    return { ...field, pointer, detail: inside === '' ? field.detail : `${inside}: ${field.detail}` };
  });
  return new ProblemError(error.status, { ...error.members, errors }, { cause: error });
}
