/** The values of each parameter, in the order of their first coming. */
export type QueryParameters = ReadonlyMap<string, readonly string[]>;

export function groupParameters(query: readonly (readonly [string, string])[]): QueryParameters {
  const grouped = new Map<string, string[]>();
  for (const [name, value] of query) {
    const known = grouped.get(name);
    if (known) known.push(value);
    else grouped.set(name, [value]);
  }
  return grouped;
}

/** The first value; null when there is none or it is empty. */
export function firstOf(parameters: QueryParameters, name: string): string | null {
  return parameters.get(name)?.[0] || null;
}

/** As JavaScript's parseInt reads it; null for what is no number. */
export function wholeNumber(text: string | null): number | null {
  const match = /^\s*([+-]?\d{1,12})/.exec(text ?? '');
  return match ? Number(match[1]) : null;
}
