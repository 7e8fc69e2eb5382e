import type { FieldPath } from '../../engine/collections/collection-model';
import type { SortKey } from '../../engine/collections/collection-query';

/**
 * SQL for a field of an item. The path stands in the text, not in a binding, so that an index on the expression is found; the
 * engine's readFieldPath lets no quote and no backslash into a path, and the apostrophe is doubled here.
 */
function jsonPath(path: FieldPath): string {
  const steps = path.map((segment) => (/^\d{1,6}$/.test(segment) ? `[${segment}]` : `."${segment}"`));
  return `'$${steps.join('').replaceAll("'", "''")}'`;
}

/** Its JSON text: exact, and of one type. NULL where there is none. */
export function fieldText(path: FieldPath): string {
  return `(body -> ${jsonPath(path)})`;
}

/** Its value, for comparing and sorting: numbers before texts. NULL for null too. */
export function fieldValue(path: FieldPath): string {
  return `(body ->> ${jsonPath(path)})`;
}

export function fieldType(path: FieldPath): string {
  return `json_type(body, ${jsonPath(path)})`;
}

/** A list as JavaScript writes it into a text: its elements with commas between. */
export function fieldList(path: FieldPath): string {
  const element = `CASE json_each.type WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE coalesce(json_each.value, '') END`;
  return `(SELECT group_concat(${element}, ',') FROM json_each(body, ${jsonPath(path)}))`;
}

/** Whether there is none, and the value: together what a list is sorted by. */
export function sortTerms({ path, ignoresCase }: Pick<SortKey, 'path' | 'ignoresCase'>): [string, string] {
  const value = fieldValue(path);
  return [`(${value} IS NULL)`, ignoresCase ? `${value} COLLATE NOCASE` : value];
}

export function orderTerms(sort: readonly SortKey[]): string[] {
  return sort.flatMap((key) =>
    sortTerms(key).map((term) => (key.direction === 'desc' ? `${term} DESC` : term)),
  );
}
