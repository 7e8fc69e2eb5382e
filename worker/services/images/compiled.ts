import type { ServiceContext } from '../service';
import type { JwksMemo } from './bearer/jwks-memo';
import type { ImagesConfig } from './config';

export type CompiledImages = {
  config: ImagesConfig;
  /** The keys of the configured issuer, as far as they were asked for. */
  jwks: JwksMemo;
};

export type ImagesContext = ServiceContext<ImagesConfig, CompiledImages>;

export function compileImages(config: ImagesConfig): CompiledImages {
  return { config, jwks: { known: null, asked_again_at: 0, asking: null } };
}
