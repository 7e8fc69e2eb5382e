/** What a request says in headers, or a form in the fields that stand for them: of these any text may be the value. */
export type SentHeaders = { get(name: string): string | null; has(name: string): boolean } & Iterable<
  [name: string, value: string]
>;

/** By names in lower case. */
export function headersOfFields(fields: ReadonlyMap<string, string>): SentHeaders {
  return {
    get: (name) => fields.get(name.toLowerCase()) ?? null,
    has: (name) => fields.has(name.toLowerCase()),
    [Symbol.iterator]: () => fields.entries(),
  };
}
