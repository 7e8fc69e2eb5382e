import { type JsonSchema, resolved } from './json-schema';

/** The branch of a union that a value is meant to be, though it may not be valid yet; -1 when it is like none. */
export function fittingBranch(branches: readonly JsonSchema[], value: unknown, root: JsonSchema): number {
  const scores = branches.map((branch) => likeness(resolved(branch, root), value, root));
  const best = Math.max(...scores);
  return best === Number.NEGATIVE_INFINITY ? -1 : scores.indexOf(best);
}

const UNLIKE = Number.NEGATIVE_INFINITY;

function likeness(schema: JsonSchema, value: unknown, root: JsonSchema): number {
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches) return Math.max(...branches.map((branch) => likeness(resolved(branch, root), value, root)));
  if (schema.const !== undefined) return schema.const === value ? 20 : UNLIKE;
  if (schema.enum?.includes(value)) return 20;
  if (schema.type !== undefined && !hasType(schema.type, value)) return UNLIKE;
  return typeof value === 'object' && value !== null ? sharedMembers(schema, value) : 1;
}

/** A member that tells the branches apart decides; else the one that knows most of the members. */
function sharedMembers(schema: JsonSchema, value: object): number {
  const known = schema.properties ?? {};
  const missing = (schema.required ?? []).filter((key) => !Object.hasOwn(value, key)).length;
  return Object.entries(value).reduce((sum, [key, inner]) => {
    const member = known[key];
    if (member?.const !== undefined) return sum + (member.const === inner ? 100 : -100);
    return member ? sum + 1 : sum;
  }, -missing);
}

export function hasType(type: string | string[], value: unknown): boolean {
  if (Array.isArray(type)) return type.some((one) => hasType(one, value));
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'integer' || type === 'number') return typeof value === 'number';
  return typeof value === type;
}
