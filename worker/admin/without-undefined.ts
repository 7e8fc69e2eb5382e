type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The fields that were really sent; a row is never set to undefined. */
export function withoutUndefined<T extends object>(fields: T): Given<T> {
  // Object.fromEntries forgets which keys the object had.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>;
}
