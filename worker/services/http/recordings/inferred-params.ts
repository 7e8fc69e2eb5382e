import { inferSchema } from '../../../engine/schema-inference/infer-schema';
import { queryOf } from './request-traits';
import { isMasked, type SeenExchange } from './seen-exchange';

type Param = { name: string; value: Record<string, unknown> | null; required: boolean };

const MOST_PARAMS = 100;
const LONGEST_NAME = 200;
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/;

/** The query parameters that were sent. A name that the path has too cannot be told from it. */
export function inferredParams(exchanges: readonly SeenExchange[], inPath: ReadonlySet<string>): Param[] {
  const sent = new Map<string, string[][]>();
  for (const exchange of exchanges) {
    const here = new Map<string, string[]>();
    for (const [name, text] of queryOf(exchange)) here.set(name, [...(here.get(name) ?? []), text]);
    for (const [name, texts] of here) sent.set(name, [...(sent.get(name) ?? []), texts]);
  }
  return [...sent]
    .filter(([name]) => name !== '' && name.length <= LONGEST_NAME && !inPath.has(name))
    .slice(0, MOST_PARAMS)
    .map(([name, texts]) => ({
      name,
      value: schemaOfTexts(texts),
      required: texts.length === exchanges.length,
    }));
}

function schemaOfTexts(sent: readonly string[][]): Record<string, unknown> | null {
  const texts = sent.flat();
  if (texts.some(isMasked)) return null;
  const { $schema: _, ...schema } = inferSchema(valuesOf(texts), { choices: false, examples: false });
  return sent.some(({ length }) => length > 1) ? { type: 'array', items: schema } : schema;
}

/** Numbers and flags, where all of them are. */
function valuesOf(texts: readonly string[]): unknown[] {
  if (texts.every((text) => NUMBER.test(text))) return texts.map(Number);
  if (texts.every((text) => text === 'true' || text === 'false')) return texts.map((text) => text === 'true');
  return [...texts];
}
