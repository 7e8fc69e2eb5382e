import { fieldChanges } from '../../platform/field-changes';
import { LIMITS } from '../../platform/limits';
import type { AdminDeps } from './admin-deps';
import type { Endpoint, NewEndpoint } from './documents';
import { draftFrom, draftOf } from './draft';
import { endpointErrors } from './errors';
import { refuseBroken } from './refuse-broken';
import { countEndpoints } from './repository';
import { ONE_PATH, refuseTakenRoutes, refusingTakenRoutes } from './taken-routes';
import { insertEndpoints } from './write-repository';

export async function createEndpoint(deps: AdminDeps, input: NewEndpoint): Promise<Endpoint> {
  const { ports, group, caller, commit } = deps;
  const draft = draftFrom(input);
  await refuseBroken([draft], () => '');
  await refuseOverflow(deps, 1);
  return refusingTakenRoutes(
    () => refuseTakenRoutes(ports.db, group.id, [draft], ONE_PATH),
    async () => {
      const { endpoints, statements } = insertEndpoints(ports, group.id, [draft], caller.user.id);
      const [endpoint] = endpoints;
      if (!endpoint) throw new Error('One draft must make one endpoint.');
      await commit({
        statements,
        action: 'endpoints.create',
        resource: { type: 'endpoint', id: endpoint.id, name: endpoint.name, revision: endpoint.revision },
        changes: fieldChanges({}, draftOf(endpoint)),
      });
      return endpoint;
    },
  );
}

/** All of them in one batch, or none. */
export async function createEndpoints(deps: AdminDeps, inputs: NewEndpoint[]): Promise<Endpoint[]> {
  const { ports, group, caller, commit } = deps;
  const drafts = inputs.map(draftFrom);
  await refuseBroken(drafts, (index) => `/endpoints/${index}`);
  await refuseOverflow(deps, drafts.length);
  return refusingTakenRoutes(
    () => refuseTakenRoutes(ports.db, group.id, drafts, (index) => `/endpoints/${index}/path`),
    async () => {
      const { endpoints, statements } = insertEndpoints(ports, group.id, drafts, caller.user.id);
      await commit({
        statements,
        action: 'endpoints.create_many',
        resource: { type: 'group', id: group.id, name: group.name, revision: null },
        changes: [{ field: 'endpoints', after: endpoints.length }],
      });
      return endpoints;
    },
  );
}

export async function refuseOverflow(
  { ports, group }: Pick<AdminDeps, 'ports' | 'group'>,
  more: number,
): Promise<void> {
  const count = await countEndpoints(ports.db, group.id);
  const limit = LIMITS.endpointsPerGroup;
  if (count + more > limit) throw endpointErrors.too_many({ limit, count });
}
