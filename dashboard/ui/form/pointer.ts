/** The tokens of a JSON pointer (RFC 6901). */
export function parsePointer(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

export function joinPointer(base: string, ...tokens: readonly (string | number)[]): string {
  return tokens.reduce<string>(
    (pointer, token) => `${pointer}/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`,
    base,
  );
}

/** Whether it is the same place, or one inside of it. */
export function isUnder(pointer: string, place: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`);
}

export function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}

export function valueAt(document: unknown, pointer: string): unknown {
  return parsePointer(pointer).reduce(memberOf, document);
}

export function memberOf(value: unknown, token: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  // Read in any case: a store only tells of members that were asked for.
  const member: unknown = Reflect.get(value, token);
  return Object.hasOwn(value, token) ? member : undefined;
}
