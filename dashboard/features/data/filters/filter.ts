/** The words of json-server 1.x, which is what the server reads. */
export const OPERATORS = [
  'eq',
  'ne',
  'contains',
  'startsWith',
  'endsWith',
  'gt',
  'gte',
  'lt',
  'lte',
] as const;

export type Operator = (typeof OPERATORS)[number];

export type Filter = { field: string; operator: Operator; value: string };

/** `{"stars":{"gte":"4"}}` as its parts; nothing for what somebody has written into the address by hand. */
export function readFilters(where: string | undefined): Filter[] {
  return Object.entries(objectOf(where)).flatMap(([field, conditions]) =>
    Object.entries(typeof conditions === 'object' && conditions !== null ? conditions : {}).flatMap(
      ([operator, value]) => {
        const known = OPERATORS.find((one) => one === operator);
        return known ? [{ field, operator: known, value: String(value) }] : [];
      },
    ),
  );
}

export function writeFilters(filters: readonly Filter[]): string | undefined {
  if (filters.length === 0) return undefined;
  const where: Record<string, Record<string, string>> = {};
  for (const { field, operator, value } of filters) where[field] = { ...where[field], [operator]: value };
  return JSON.stringify(where);
}

/** One condition of a kind holds for a field: another takes its place. */
export function withFilter(filters: readonly Filter[], filter: Filter): Filter[] {
  return [...withoutFilter(filters, filter), filter];
}

export function withoutFilter(filters: readonly Filter[], gone: Filter): Filter[] {
  return filters.filter(({ field, operator }) => field !== gone.field || operator !== gone.operator);
}

function objectOf(text: string | undefined): object {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
