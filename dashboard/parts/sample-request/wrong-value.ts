/** A text that a parameter or header may not be; undefined where the rule allows all that can be guessed. */
export function wrongValue(rule: unknown): string | undefined {
  if (typeof rule === 'string') return `not-${rule}`;
  if (typeof rule !== 'object' || rule === null) return undefined;
  const schema: Record<string, unknown> = { ...rule };
  if (schema.type === 'integer' || schema.type === 'number' || schema.type === 'boolean') return 'wrong';
  if (schema.const !== undefined || schema.enum !== undefined) return 'none-of-these';
  if (schema.pattern !== undefined || schema.format !== undefined) return '~';
  if (typeof schema.maxLength === 'number' && schema.maxLength < 200) return 'x'.repeat(schema.maxLength + 1);
  if (typeof schema.minLength === 'number' && schema.minLength > 1) return 'x';
  return undefined;
}
