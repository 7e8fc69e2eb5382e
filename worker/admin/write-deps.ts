import type { Context } from 'hono';
import type { WriteDeps } from '../db/commit';
import type { AdminEnv } from './admin-env';

export function writeDeps(context: Context<AdminEnv>): WriteDeps {
  const { db, clock, ids } = context.var.deps.ports;
  return { db, clock, ids, caller: context.var.caller };
}
