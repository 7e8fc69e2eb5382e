import type { Finding } from '../finding';
import { appendToken } from '../json/json-pointer';
import { isSchemaObject, keywordOf, subschemas } from '../schema/subschemas';
import { readFakerWish } from './names/faker-wish';

const MOST_FINDINGS = 20;

/** Every `x-faker` of the document that faker could not do. */
export function wrongWishes(schema: unknown): Finding[] {
  const findings: Finding[] = [];
  const waiting: { schema: unknown; pointer: string }[] = [{ schema, pointer: '' }];
  for (let here = waiting.pop(); here && findings.length < MOST_FINDINGS; here = waiting.pop()) {
    if (!isSchemaObject(here.schema)) continue;
    const wish = keywordOf(here.schema, 'x-faker');
    const read = wish === undefined ? null : readFakerWish(wish);
    if (read?.ok === false) findings.push({ pointer: `${here.pointer}/x-faker`, ...read.fault });
    for (const below of subschemas(here.schema)) {
      waiting.push({ schema: below.schema, pointer: below.tokens.reduce<string>(appendToken, here.pointer) });
    }
  }
  return findings;
}
