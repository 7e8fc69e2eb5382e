import type { InferOptions, JsonSchema, Place } from './inference';

const MOST_EXAMPLES = 3;
const LONGEST = 120;

/** Some of the values, where no other keyword says what values are like. */
export function seenExamples(
  values: readonly (string | number)[],
  { isSecret }: Place,
  options: Required<InferOptions>,
): JsonSchema {
  if (!options.examples || isSecret) return {};
  const examples = new Set<string | number>();
  for (const value of values) {
    if (examples.size === MOST_EXAMPLES) break;
    if (typeof value === 'number' || isShown(value, options)) examples.add(value);
  }
  return examples.size > 0 ? { examples: [...examples] } : {};
}

function isShown(text: string, { isSecretText }: Required<InferOptions>): boolean {
  return text.length <= LONGEST && !isSecretText(text);
}
