import * as z from 'zod';
import { ENDPOINTS_AT_ONCE, method } from './documents';

export const BULK_ACTIONS = ['enable', 'disable', 'delete', 'restore'] as const;

export type BulkAction = (typeof BULK_ACTIONS)[number];

const id = z.string().min(1).max(100);

export const bulkChange = z
  .strictObject({ ids: z.array(id).min(1).max(ENDPOINTS_AT_ONCE), action: z.enum(BULK_ACTIONS) })
  .meta({ id: 'BulkChange' });

export const bulkChanged = z
  .object({
    action: z.enum(BULK_ACTIONS),
    changed: z.array(z.object({ id: z.string(), name: z.string(), method, path: z.string() })),
    unchanged: z.array(z.string()).describe('They were so already.'),
    unknown: z.array(z.string()).describe('The group does not have them, or has them no more.'),
  })
  .meta({ id: 'BulkChanged' });
