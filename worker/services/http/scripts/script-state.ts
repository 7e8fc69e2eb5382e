import * as z from 'zod';
import type { StateOperation } from '../../../engine/state/state-operation';

const key = z.string().min(1).max(512);
const end = z.enum(['first', 'last']);
const value = z.unknown();

/** What a script asks of the memory. A script is not to be believed: every operation is read again. */
export const stateOperation = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('get'), key }),
  z.strictObject({ op: z.literal('set'), key, value, path: z.string().max(512).optional() }),
  z.strictObject({ op: z.literal('delete'), key, path: z.string().max(512).optional() }),
  z.strictObject({ op: z.literal('increment'), key, by: z.number() }),
  z.strictObject({ op: z.literal('push'), key, value, end, most: z.int().min(1).optional() }),
  z.strictObject({ op: z.literal('pop'), key, end }),
  z.strictObject({ op: z.literal('keys'), prefix: z.string().max(512).optional() }),
  z.strictObject({ op: z.literal('call'), name: key }),
  z.strictObject({ op: z.literal('scenario'), name: key }),
  z.strictObject({ op: z.literal('move'), name: key, from: z.string().max(512).nullable(), to: key }),
  z.strictObject({ op: z.literal('items'), collection: key, query: z.unknown().optional() }),
  z.strictObject({ op: z.literal('item'), collection: key, id: z.string().max(512) }),
  z.strictObject({ op: z.literal('count'), collection: key }),
]) as z.ZodType<StateOperation>; // zod writes an optional property as one that may be undefined
