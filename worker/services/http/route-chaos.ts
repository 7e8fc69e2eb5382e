import { matchRoute } from '../../engine/route-trie';
import { compileEndpointChaos } from '../chaos-settings';
import type { ServiceChaos } from '../service';
import { existingEndpoint } from './change-endpoint';
import type { CompiledHttp } from './compiled';

export const routeChaos: ServiceChaos<CompiledHttp> = {
  differs: ({ hasOwnChaos }) => hasOwnChaos,
  of(method, path, { routes }) {
    const match = matchRoute(routes, method, path);
    return match.ok ? match.route.chaos : null;
  },
  async ofPart(id, group, ports) {
    const { chaos_mode, chaos } = await existingEndpoint({ group, ports }, id);
    return chaos_mode ? compileEndpointChaos(chaos, id) : 'off';
  },
  // A parameter does not name it: beside /things/:id the list would hardly have a twin at /things/chaos.
  names(method, path, { routes }) {
    const match = matchRoute(routes, method, path);
    return match.ok && /\/chaos\/?$/.test(match.route.name.path);
  },
};
