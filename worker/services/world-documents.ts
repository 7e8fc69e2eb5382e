import * as z from 'zod';
import { checkPart } from '../platform/api/input';
import { pageQuery } from '../platform/api/paging';

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
    items: z.int().describe('Of all collections that were asked for, or of what the service keeps.'),
    collections: z
      .record(z.string(), z.int())
      .describe(
        'How many items each has, by name; of other kinds than http, how many rows each of its tables has.',
      ),
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

/** The world that a path names. */
export function worldNameIn(text: string): string {
  return checkPart(z.strictObject({ world: worldName }), { world: text }, 'path:').world;
}
