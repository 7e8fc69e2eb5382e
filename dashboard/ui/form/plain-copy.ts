/** A copy as it would be sent: what is `undefined` is not there. */
export function plainCopy<T>(value: T): T {
  // Each branch answers what it was given.
  return copied(value) as T;
}

function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => copied(item) ?? null);
  if (typeof value !== 'object' || value === null) return value;
  const there = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(there.map(([key, inner]) => [key, copied(inner)]));
}
