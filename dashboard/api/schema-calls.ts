import { api } from './client';

/** A schema of which all examples are values, as the engine reads them. */
export async function inferSchema(examples: unknown[]): Promise<unknown> {
  const response = await api.schemas.infer.$post({ json: { examples } });
  return (await response.json()).schema;
}

/** Values that a schema allows, made as the engine makes them. */
export async function sampleValues(schema: unknown): Promise<unknown[]> {
  // What is no schema is refused by the server.
  const response = await api.schemas.sample.$post({ json: { schema: schema as Record<string, unknown> } });
  return (await response.json()).values;
}
