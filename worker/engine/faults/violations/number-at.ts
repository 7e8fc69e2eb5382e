import { keywordOf, type SchemaObject } from '../../schema/subschemas';

export function numberAt(schema: SchemaObject, keyword: string): number | null {
  const value = keywordOf(schema, keyword);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
