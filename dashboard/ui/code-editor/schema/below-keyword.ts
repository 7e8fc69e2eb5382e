import type { JsonMember, JsonNode } from '../json/json-node';
import type { Keyword } from './keywords';

/** The schemas that stand in the value of a keyword. */
export function belowKeyword({ shape }: Keyword, { value }: JsonMember): JsonNode[] {
  if (!value) return [];
  const items = value.kind === 'array' ? value.items : [];
  const values = value.kind === 'object' ? value.members.flatMap((member) => member.value ?? []) : [];
  switch (shape) {
    case 'schema':
      return [value];
    case 'schemas':
      return items;
    case 'schema or schemas':
      return value.kind === 'array' ? items : [value];
    case 'schemas by name':
    case 'schemas by pattern':
    case 'schema or names by name':
      return values;
    default:
      return [];
  }
}
