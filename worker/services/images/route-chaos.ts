import type { ServiceChaos } from '../service';
import type { CompiledImages } from './compiled';
import { imageErrors } from './errors';
import { findRoute, type OperationName } from './routes';

/** What looks at the API, or sets a test up, is not broken. */
const SPARED: readonly OperationName[] = ['health', 'generate_token'];

export const imagesChaos: ServiceChaos<CompiledImages> = {
  differs: () => false,
  of(method, path) {
    const found = findRoute(method, path);
    if (found.kind !== 'operation') return null;
    return SPARED.includes(found.route.does) ? 'off' : 'inherit';
  },
  async ofPart(id) {
    throw imageErrors.no_part({ id });
  },
  names: () => false,
};
