import { LazyNode } from './lazy-node';
import { TemplateError } from './template-error';
import type { RenderScope } from './template-helper';
import { VALUE_DEPTH_MOST } from './template-limits';

/** JSON.stringify for values that a template made: one that shares its parts may be endlessly larger than what made it. */
export function jsonText(value: unknown, scope: Pick<RenderScope, 'spend'>, indent?: number): string {
  if (typeof value === 'object' && value !== null) chargeParts(value, scope, 0);
  return JSON.stringify(value, null, indent) ?? '';
}

function chargeParts(value: object, scope: Pick<RenderScope, 'spend'>, depth: number): void {
  if (depth > VALUE_DEPTH_MOST)
    throw new TemplateError(`a value is nested more than ${VALUE_DEPTH_MOST} deep`);
  if (value instanceof LazyNode) return;
  const parts = Array.isArray(value) ? value : Object.values(value);
  scope.spend(1 + (parts.length >> 3));
  for (const part of parts) {
    if (typeof part === 'object' && part !== null) chargeParts(part, scope, depth + 1);
  }
}
