import { keywordOf, type SchemaObject } from '../../schema/subschemas';
import type { Breach } from './breach';
import { numberAt } from './number-at';

const LONGEST = 100_000;

export function textBreaches(schema: SchemaObject, value: string): Omit<Breach, 'path'>[] {
  const characters = [...value];
  const broken: Omit<Breach, 'path'>[] = [];
  const shortest = numberAt(schema, 'minLength');
  if (shortest !== null && shortest > 0 && characters.length >= shortest) {
    broken.push({ keyword: 'minLength', change: () => characters.slice(0, shortest - 1).join('') });
  }
  const longest = numberAt(schema, 'maxLength');
  if (longest !== null && longest < LONGEST) {
    const filling = characters.at(-1) ?? 'x';
    broken.push({
      keyword: 'maxLength',
      change: () => value + filling.repeat(Math.max(0, longest + 1 - characters.length)),
    });
  }
  for (const keyword of ['pattern', 'format']) {
    if (keywordOf(schema, keyword) === undefined) continue;
    for (const other of unlike(characters)) broken.push({ keyword, change: () => other });
  }
  return broken;
}

/** Some of the same length, for the length may be bound too. */
function unlike(characters: string[]): string[] {
  const { length } = characters;
  const rest = characters.slice(1).join('');
  return [
    `${characters.slice(0, -1).join('')}!`,
    `!${rest}`,
    '!'.repeat(length),
    ' '.repeat(length),
    'x'.repeat(length),
    '0'.repeat(length),
    `${characters.join('')}!`,
    'not like this',
    '',
  ];
}
