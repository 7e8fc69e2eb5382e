import { KEYWORDS, type Shape } from './keywords';

/** What may stand at a place below a schema: a schema itself, the value of a keyword, or a part of one. */
export type PlaceKind = Shape | 'name' | 'type name' | 'no schema';

/** Follows the keys and indexes from the top of a schema down. */
export function placeKind(path: readonly (string | number)[]): PlaceKind {
  let kind: PlaceKind = 'schema';
  for (const step of path) kind = below(kind, step);
  return kind;
}

function below(kind: PlaceKind, step: string | number): PlaceKind {
  const isItem = typeof step === 'number';
  switch (kind) {
    case 'schema':
      return isItem ? 'no schema' : (KEYWORDS.get(step)?.shape ?? 'any');
    case 'schema or schemas':
      return isItem ? 'schema' : below('schema', step);
    case 'schemas':
      return isItem ? 'schema' : 'no schema';
    case 'schemas by name':
    case 'schemas by pattern':
      return 'schema';
    case 'schema or names by name':
      return 'schema';
    case 'names by name':
      return 'names';
    case 'names':
      return 'name';
    case 'type':
      return 'type name';
    default:
      return 'any';
  }
}
