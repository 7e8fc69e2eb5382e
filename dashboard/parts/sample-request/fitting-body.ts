import { type JsonSchema, valueOfSchema } from '../../api/endpoint-tries';
import { ProblemError } from '../../api/problem-error';
import { carriesBody } from './request-of';

type Endpoint = { method: string; body?: { schema?: JsonSchema | null | undefined } | null | undefined };

let known: { schema: string; text: string } | undefined;

/** A body that the endpoint's schema allows; undefined where none is asked for, or the schema is broken. */
export async function fittingBody(endpoint: Endpoint, signal: AbortSignal): Promise<string | undefined> {
  const schema = endpoint.body?.schema;
  if (schema === null || schema === undefined || !carriesBody(endpoint.method)) return undefined;
  const key = JSON.stringify(schema);
  if (known?.schema === key) return known.text;
  try {
    const text = JSON.stringify(await valueOfSchema(schema, signal), null, 2);
    known = { schema: key, text };
    return text;
  } catch (error) {
    // What is wrong with a schema is said by who tries the endpoint.
    if (error instanceof ProblemError && error.status === 400) return undefined;
    throw error;
  }
}
