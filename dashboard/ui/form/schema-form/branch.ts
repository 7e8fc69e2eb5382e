import { type JsonSchema, resolved } from '../json-schema';
import { startingValue } from './starting-value';

/** The name of a branch of a union: the constant that tells it apart, else the members it must have. */
export function branchName(branch: JsonSchema, root: JsonSchema): string {
  const schema = resolved(branch, root);
  if (schema.const !== undefined) return String(schema.const);
  const constant = Object.values(schema.properties ?? {}).find((member) => member.const !== undefined);
  if (constant) return String(constant.const);
  return (schema.required ?? []).join('+') || String(schema.type ?? '');
}

/** What a value becomes in another branch: what both know of it stays. */
export function inBranch(value: unknown, branch: JsonSchema, root: JsonSchema): unknown {
  const schema = resolved(branch, root);
  const start = startingValue(branch, root);
  if (!isRecord(value) || !isRecord(start)) return start;
  const kept = Object.entries(value).filter(([key]) => {
    const member = schema.properties?.[key];
    return member !== undefined && member.const === undefined;
  });
  return { ...start, ...Object.fromEntries(kept) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
