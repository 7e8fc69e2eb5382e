import type { AdminDeps } from '../admin-deps';
import { createEndpoints, refuseOverflow } from '../create-endpoints';
import type { EndpointDraft } from '../documents';
import { draftFrom } from '../draft';
import { summaryOf } from '../endpoint-summary';
import { refuseBroken } from '../refuse-broken';
import { findRouteOwners } from '../repository';
import { routeKeyOf } from '../routes';
import type { EndpointSummary } from '../summary-documents';
import { type MakeOptions, nameOf, type Plan, planEndpoints } from './plan-endpoints';
import type { SeenExchange } from './seen-exchange';

export type Skipped = { index: number; method: string; path: string; reason: string };

export type MadeEndpoints = {
  /** What was saved; nothing in a dry run. */
  endpoints: EndpointSummary[];
  /** All of it, as it was or would be saved, with the places of the exchanges that it was made of. */
  made: { endpoint: EndpointDraft; exchanges: number[] }[];
  skipped: Skipped[];
};

/** Makes endpoints of exchanges. A route that the group has is left alone; a dry run saves nothing. */
export async function makeEndpoints(
  deps: AdminDeps,
  exchanges: readonly SeenExchange[],
  { dry_run, ...options }: MakeOptions & { dry_run: boolean },
): Promise<MadeEndpoints> {
  const plan = await withoutTakenRoutes(deps, planEndpoints(exchanges, options));
  const inputs = plan.planned.map(({ endpoint }) => endpoint);
  const made = plan.planned.map((planned) => ({ ...planned, endpoint: draftFrom(planned.endpoint) }));
  const skipped = plan.left
    .map(({ index, reason }): Skipped => {
      const { method = '', path = '' } = exchanges[index] ?? {};
      return { index, method, path, reason };
    })
    .sort((one, other) => one.index - other.index);
  if (dry_run || inputs.length === 0) {
    await refuseUnsavable(
      deps,
      made.map(({ endpoint }) => endpoint),
    );
    return { endpoints: [], made, skipped };
  }
  const endpoints = await createEndpoints(deps, inputs);
  return { endpoints: endpoints.map(summaryOf), made, skipped };
}

async function withoutTakenRoutes({ ports, group }: AdminDeps, { planned, left }: Plan): Promise<Plan> {
  const keyed = planned.map((one) => ({ ...one, key: routeKeyOf(one.endpoint) }));
  const owners = await findRouteOwners(
    ports.db,
    group.id,
    keyed.map(({ key }) => key),
  );
  const names = new Map(owners.map((owner) => [owner.route_key, owner.name]));
  const kept: Plan = { planned: [], left: [...left] };
  for (const { key, endpoint, exchanges } of keyed) {
    const owner = names.get(key);
    if (owner === undefined) kept.planned.push({ endpoint, exchanges });
    else kept.left.push(...exchanges.map((index) => ({ index, reason: `"${owner}" has this route.` })));
    names.set(key, owner ?? nameOf(endpoint));
  }
  return kept;
}

async function refuseUnsavable(deps: AdminDeps, drafts: readonly EndpointDraft[]): Promise<void> {
  await refuseBroken(drafts, (index) => `/endpoints/${index}`);
  await refuseOverflow(deps, drafts.length);
}
