import * as z from 'zod';
import { MEMORY_LIMITS } from '../../../engine/collections/memory-call';
import { boundedJson } from '../../../platform/api/bounded-json';
import { pageQuery } from '../../../platform/api/paging';

export const worldName = z
  .string()
  .regex(
    /^[A-Za-z0-9._-]{1,64}$/,
    'A world is named by 1 to 64 characters of A-Z, a-z, 0-9, ".", "_" and "-".',
  );

export const worldDocument = z
  .object({
    name: z.string(),
    created_at: z.iso
      .datetime()
      .nullable()
      .describe('null: not born yet, it has what the group begins with.'),
    last_used_at: z.iso.datetime().nullable().describe('Exact to the hour.'),
    items: z.int().describe('Of all collections that were asked for.'),
    collections: z.record(z.string(), z.int()).describe('How many items each has, by name.'),
    keys: z.int(),
  })
  .meta({ id: 'World' });

export type World = z.infer<typeof worldDocument>;

export const worldAnswer = z.object({ world: worldDocument });
export const worldsAnswer = z.object({
  worlds: z.array(worldDocument),
  next_cursor: z.string().nullable().describe('Send it as cursor for the next page; null on the last.'),
});

export const worldsQuery = pageQuery.extend({
  cursor: worldName.optional().describe('The next_cursor of the page before.'),
});

export const newWorld = z
  .strictObject({
    name: worldName,
    from: worldName.default('main').describe('The world that it begins as.'),
  })
  .meta({ id: 'NewWorld' });

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
