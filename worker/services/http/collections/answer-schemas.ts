/** What an item, and a list of them, keep to: what a violated contract violates. */
export type AnswerSchemas = { item: object | null; list: object | null };

const NONE: AnswerSchemas = { item: null, list: null };

/** A reference means another place when the schema stands inside that of a list: then the list has none. */
export function answerSchemas(schema: unknown): AnswerSchemas {
  if (typeof schema !== 'object' || schema === null) return NONE;
  if (/"\$(ref|dynamicRef|recursiveRef|id)":/.test(JSON.stringify(schema)))
    return { item: schema, list: null };
  const dialect = '$schema' in schema ? { $schema: schema.$schema } : {};
  return { item: schema, list: { ...dialect, type: 'array', items: schema } };
}
