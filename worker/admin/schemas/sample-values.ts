import type * as z from 'zod';
import { type ExchangeSeed, formatSeed, parseSeed } from '../../engine/exchange-seed';
import { DEFAULT_LOCALE, localeNamed } from '../../engine/faker/locales';
import { loadFaker } from '../../engine/faker/seeded-faker';
import { compileGenerator } from '../../engine/generate/compile-generator';
import { GenerationError } from '../../engine/generate/generator';
import { createRandom } from '../../engine/random';
import { newDice } from '../../platform/seed';
import type { sampleAnswer, sampleRequest } from './documents';
import { schemaErrors } from './errors';
import { usable } from './usable';

/** Values of a schema. The seed names the time, too, for dates lie around it. */
export async function sampleValues(
  { schema, seed: sent, locale, count }: z.output<typeof sampleRequest>,
  now: number,
): Promise<z.infer<typeof sampleAnswer>> {
  const generator = usable(compileGenerator(schema));
  const faker = await loadFaker((locale === undefined ? null : localeNamed(locale)) ?? DEFAULT_LOCALE);
  const given = sent === undefined ? null : parseSeed(sent);
  const at = given?.at ?? now;
  const seed: ExchangeSeed = { dice: given?.dice ?? newDice(), at, gate: null, call: null, isGiven: true };
  const valueAt = (index: number) =>
    generator.generate({ random: createRandom(`${seed.dice} sample ${index}`), faker, now: at });
  try {
    return { seed: formatSeed(seed), values: Array.from({ length: count }, (_, index) => valueAt(index)) };
  } catch (error) {
    if (error instanceof GenerationError) throw schemaErrors.no_value({ reason: error.message });
    throw error;
  }
}
