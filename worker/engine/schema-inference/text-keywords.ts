import type { InferOptions, JsonSchema, Place } from './inference';
import { formatOfAll } from './shared-format';

/** A format that all texts keep, else the few words that they are. */
export function textKeywords(
  texts: readonly string[],
  types: readonly string[],
  place: Place,
  options: Required<InferOptions>,
): JsonSchema {
  if (texts.length === 0) return {};
  const format = formatOfAll(texts);
  if (format !== null) return { format };
  const words = options.choices && !place.isSecret ? choicesAmong(texts, place) : null;
  if (words === null || words.some(options.isSecretText)) return {};
  if (types.length === 1) return { enum: words };
  // An enum speaks of all types.
  return types.length === 2 && types.includes('null') ? { enum: [...words, null] } : {};
}

const MOST_CHOICES = 10;
const LEAST_EVIDENCE = 12;
/** How often each choice came, on the average. */
const LEAST_REPEATS = 4;
const WORD = /^[A-Za-z][\w.:/+-]{0,39}$/;

/** Members whose texts tell one thing from another, however few things were seen. */
const TELLS_APART =
  /(^|[_-]|[a-z])(id|key|slug|sku|name|title|label|description|text|message|note|comment|url|path|city|street)$/i;

function choicesAmong(texts: readonly string[], { name, evidence }: Place): string[] | null {
  const proof = Math.min(texts.length, evidence);
  if (proof < LEAST_EVIDENCE || TELLS_APART.test(name)) return null;
  const words = new Set<string>();
  for (const text of texts) {
    words.add(text);
    if (words.size > MOST_CHOICES || !WORD.test(text)) return null;
  }
  return words.size > 1 && words.size * LEAST_REPEATS <= proof ? [...words].sort() : null;
}
