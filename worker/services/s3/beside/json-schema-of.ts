import * as z from 'zod';

/** What validates, as it is documented. */
export function jsonSchemaOf(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _, id: __, ...described } = z.toJSONSchema(schema, { io });
  return described;
}
