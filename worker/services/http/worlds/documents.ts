import * as z from 'zod';
import { MEMORY_LIMITS } from '../../../engine/collections/memory-call';
import { boundedJson } from '../../../platform/api/bounded-json';

/** A world as a file. */
export const worldExport = z
  .strictObject({
    format: z.literal('understudy-world-1'),
    collections: z.record(z.string(), z.array(z.unknown())).default({}),
    values: z.record(z.string().max(MEMORY_LIMITS.keyCharacters), z.unknown()).default({}),
    calls: z.record(z.string(), z.int().min(0)).default({}),
    scenarios: z.record(z.string(), z.string()).default({}),
  })
  .meta({ id: 'WorldExport' });

export const worldState = z
  .object({
    values: z.array(z.object({ key: z.string(), value: z.unknown() })).describe('Counters are numbers.'),
    calls: z.array(z.object({ name: z.string(), count: z.int() })),
    scenarios: z.array(z.object({ name: z.string(), state: z.string() })),
  })
  .meta({ id: 'WorldState' });

export const stateChange = z
  .strictObject({
    values: z
      .record(z.string().min(1).max(MEMORY_LIMITS.keyCharacters), boundedJson(MEMORY_LIMITS.valueBytes))
      .default({})
      .describe('Keys and what they shall hold; null takes a key away.'),
    scenarios: z
      .record(z.string().min(1).max(200), z.string().min(1).max(200))
      .default({})
      .describe('Scenarios and the state that each shall be in.'),
  })
  .meta({ id: 'WorldStateChange' });

export const scenarioReset = z.strictObject({
  name: z.string().nullable().default(null).describe('One scenario; null for all.'),
});
