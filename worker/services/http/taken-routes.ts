import { isTaken } from '../../db/database-message';
import type { Database } from '../../platform/database';
import type { AppError, FieldError } from '../../platform/errors';
import type { EndpointDraft } from './documents';
import { endpointErrors } from './errors';
import { findRouteOwners } from './repository';
import { routeKeyOf } from './routes';

type Route = Pick<EndpointDraft, 'name' | 'method' | 'path'>;

type Draft = Route & Pick<EndpointDraft, 'case_sensitive' | 'strict_slash'>;

/** Null is the id of an endpoint that is not saved yet: another one of the same request. */
type Owner = Route & { id: string | null };

export type Clash = { route: Route; owner: Owner; pointer: string };

/** Where a draft stands in the request, so that its error points there. */
type PointerOf = (index: number) => string;

export const ONE_PATH: PointerOf = () => '/path';

/** Routes that the group has already, or that come twice among the drafts; `exceptId` is the endpoint that is being changed. */
export async function findClashes(
  db: Database,
  groupId: string,
  drafts: Draft[],
  pointerOf: PointerOf,
  exceptId?: string,
): Promise<Clash[]> {
  const keys = drafts.map(routeKeyOf);
  const owners = new Map<string, Owner>();
  for (const owner of await findRouteOwners(db, groupId, keys)) {
    if (owner.id !== exceptId) owners.set(owner.route_key, owner);
  }
  const clashes: Clash[] = [];
  for (const [index, route] of drafts.entries()) {
    const key = keys[index] ?? '';
    const owner = owners.get(key);
    if (owner) clashes.push({ route, owner, pointer: pointerOf(index) });
    owners.set(key, owner ?? { ...route, id: null });
  }
  return clashes;
}

export async function refuseTakenRoutes(...looked: Parameters<typeof findClashes>): Promise<void> {
  const clashes = await findClashes(...looked);
  if (clashes.length > 0) throw errorOf(clashes);
}

/** A clash with a write that came between the look and the write ends in the same error. */
export async function refusingTakenRoutes<Result>(
  check: () => Promise<void>,
  write: () => Promise<Result>,
): Promise<Result> {
  await check();
  try {
    return await write();
  } catch (error) {
    if (isTaken(error, 'endpoints.route_key')) await check();
    throw error;
  }
}

function errorOf(clashes: Clash[]): AppError {
  const errors = clashes.map(fieldErrorOf);
  const members = { clashes: clashes.map(shownClash) };
  const [first, ...others] = clashes;
  if (!first || others.length > 0)
    return endpointErrors.routes_taken({ count: clashes.length }, { errors, members });
  const { route, owner } = first;
  const details = {
    method: route.method,
    path: route.path,
    name: owner.name,
    taken: `${owner.method} ${owner.path}`,
  };
  return endpointErrors.route_taken(details, { errors, members });
}

function shownClash({ route, owner, pointer }: Clash) {
  return { pointer, method: route.method, path: route.path, taken_by: ownerOf(owner) };
}

export function ownerOf({ id, name, method, path }: Owner) {
  return { id, name, method, path };
}

export function fieldErrorOf({ owner, pointer }: Clash): FieldError {
  return {
    pointer,
    code: 'route_taken',
    detail: `"${owner.name}" has this route: ${owner.method} ${owner.path}.`,
  };
}
