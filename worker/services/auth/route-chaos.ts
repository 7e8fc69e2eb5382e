import type { ServiceChaos } from '../service';
import type { CompiledAuth } from './compiled';
import { authErrors } from './errors';
import { findRoute, ROUTES } from './routes';

/** What looks at the API, or sets a test up, is not broken; the JWKS is, for an API has to live with that. */
export const authChaos: ServiceChaos<CompiledAuth> = {
  differs: () => false,
  of(method, path) {
    const route = findRoute(method, path);
    if (route.kind !== 'operation') return null;
    return route.name === 'jwks' || ROUTES[route.name].hasTrouble ? 'inherit' : 'off';
  },
  async ofPart(id) {
    throw authErrors.no_part({ id });
  },
  names: () => false,
};
