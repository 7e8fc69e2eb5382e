/** As Google writes its messages: a member that is 0, false, empty or not there is left out. */
export function withoutDefaults(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDefaults);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, inner]) => !isDefault(inner));
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutDefaults(inner)]));
}

function isDefault(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === undefined || value === null || value === 0 || value === '' || value === false;
}
