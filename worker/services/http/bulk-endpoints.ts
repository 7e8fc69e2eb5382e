import type * as z from 'zod';
import type { Statement } from '../ports';
import type { AdminDeps } from './admin-deps';
import type { BulkAction, bulkChange, bulkChanged } from './bulk-documents';
import { refuseOverflow } from './create-endpoints';
import { findRowsAmongAll } from './repository';
import { refuseTakenRoutes, refusingTakenRoutes } from './taken-routes';
import { deleteEndpoints, restoreEndpoints, switchEndpoints } from './write-repository';

type Row = Awaited<ReturnType<typeof findRowsAmongAll>>[number];

/** Whom an action is for, and who of them is so already. */
const ACTIONS: Record<BulkAction, { isFor(row: Row): boolean; isDone(row: Row): boolean }> = {
  enable: { isFor: isLive, isDone: ({ enabled }) => enabled },
  disable: { isFor: isLive, isDone: ({ enabled }) => !enabled },
  delete: { isFor: () => true, isDone: (row) => !isLive(row) },
  restore: { isFor: () => true, isDone: isLive },
};

const MOST_NAMED = 100;

/** Does the same to many endpoints in one batch: all of them or, where one cannot be restored, none. */
export async function changeMany(
  deps: AdminDeps,
  { ids: asked, action }: z.infer<typeof bulkChange>,
): Promise<z.infer<typeof bulkChanged>> {
  const { ports, group } = deps;
  const ids = [...new Set(asked)];
  const found = new Map((await findRowsAmongAll(ports.db, group.id, ids)).map((row) => [row.id, row]));
  const { isFor, isDone } = ACTIONS[action];
  const rows = ids.flatMap((id) => found.get(id) ?? []).filter(isFor);
  const known = new Set(rows.map(({ id }) => id));
  const changing = rows.filter((row) => !isDone(row));
  if (changing.length > 0) await write(deps, action, changing, asked);
  return {
    action,
    changed: changing.map(({ id, name, method, path }) => ({ id, name, method, path })),
    unchanged: rows.filter(isDone).map(({ id }) => id),
    unknown: ids.filter((id) => !known.has(id)),
  };
}

async function write(deps: AdminDeps, action: BulkAction, rows: Row[], asked: string[]): Promise<void> {
  const { ports, group } = deps;
  const ids = rows.map(({ id }) => id);
  if (action !== 'restore') return commit(deps, action, rows, statementsOf(deps, action, ids));
  await refuseOverflow(deps, rows.length);
  const pointerOf = (index: number) => `/ids/${asked.indexOf(ids[index] ?? '')}`;
  await refusingTakenRoutes(
    () => refuseTakenRoutes(ports.db, group.id, rows, pointerOf),
    () => commit(deps, action, rows, restoreEndpoints(ports.db, ids)),
  );
}

function statementsOf({ ports }: AdminDeps, action: Exclude<BulkAction, 'restore'>, ids: string[]) {
  return action === 'delete' ? deleteEndpoints(ports, ids) : switchEndpoints(ports, ids, action === 'enable');
}

async function commit(
  { commit: commitWrite, group }: AdminDeps,
  action: BulkAction,
  rows: Row[],
  statements: Statement[],
): Promise<void> {
  await commitWrite({
    statements,
    action: `endpoints.${action}_many`,
    resource: { type: 'group', id: group.id, name: group.name, revision: null },
    changes: [
      { field: 'count', after: rows.length },
      { field: 'endpoints', after: rows.slice(0, MOST_NAMED).map(({ id, name }) => ({ id, name })) },
    ],
  });
}

function isLive({ deleted_at }: Row): boolean {
  return deleted_at === null;
}
