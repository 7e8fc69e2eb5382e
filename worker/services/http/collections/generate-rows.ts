import { DEFAULT_LOCALE } from '../../../engine/faker/locales';
import { loadFaker } from '../../../engine/faker/seeded-faker';
import { compileGenerator } from '../../../engine/generate/compile-generator';
import { createRandom } from '../../../engine/random';

/** Makes so many values of a schema; the same seed and the same time make the same ones. */
export type GenerateRows = (
  schema: Record<string, unknown> | boolean,
  wish: { count: number; seed: string; now: number },
) => Promise<unknown[]>;

const MOST_CHARACTERS = 8 * 1024 * 1024;

/** Each row has dice of its own, so that a longer seed begins as a shorter one. */
export const generateRows: GenerateRows = async (schema, { count, seed, now }) => {
  const compiled = compileGenerator(schema);
  // It was checked when the collection was saved.
  if (!compiled.ok) return [];
  const faker = await loadFaker(DEFAULT_LOCALE);
  const rows: unknown[] = [];
  let characters = 0;
  for (let index = 0; index < count && characters < MOST_CHARACTERS; index++) {
    const row = compiled.value.generate({ random: createRandom(`${seed}:${index}`), faker, now });
    characters += JSON.stringify(row)?.length ?? 0;
    rows.push(row);
  }
  return rows;
};
