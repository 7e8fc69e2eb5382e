import * as z from 'zod';
import { jsonObject } from '../../../platform/api/bounded-json';
import { LIMITS } from '../../../platform/limits';
import { worldName } from '../../world-documents';

const world = worldName.default('main').describe('The world whose items are meant.');

export const itemsQuery = z.object({
  world,
  limit: z.coerce.number().int().min(1).max(LIMITS.pageSizeHighest).default(LIMITS.pageSize),
  cursor: z.string().max(2_000).optional().describe('The next_cursor of the page before.'),
  q: z.string().max(200).optional().describe('Only items with this in one of their values.'),
  where: z
    .string()
    .max(4_000)
    .optional()
    .describe('Only items that fit, as _where of json-server 1.x has it: {"views":{"gt":100}}.'),
  sort: z.string().max(200).optional().describe('A field; "-" before it sorts from the greatest.'),
});

export type ItemsQuery = z.infer<typeof itemsQuery>;

export const itemQuery = z.object({ world });

const item = z.record(z.string(), z.unknown());

export const newItem = jsonObject(256 * 1024);

export const itemBatch = z
  .strictObject({
    items: z.array(newItem).max(10_000),
    instead: z.boolean().default(false).describe('In place of all there are, or beside them.'),
  })
  .meta({ id: 'ItemBatch' });

export const countAnswer = z.object({ count: z.int().describe('How many were written.') });

export const itemsAnswer = z.object({
  items: z.array(item),
  total: z.int().describe('Of the whole collection.'),
  next_cursor: z.string().nullable().describe('Send it as cursor for the next page; null on the last.'),
});

export const itemAnswer = z.object({ item });
