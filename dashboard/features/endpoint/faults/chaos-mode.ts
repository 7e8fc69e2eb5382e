import type { EndpointDraft } from '../document/endpoint-values';

type Chaos = EndpointDraft['chaos'];
export type ChaosMode = Chaos['mode'];

/** What holds: the switch of the endpoint wins over its mode. */
export function chaosModeOf(values: { chaos_mode: boolean; chaos: Chaos }): ChaosMode {
  return values.chaos_mode ? values.chaos.mode : 'off';
}

/** Chaos of a mode as it begins. */
export function newChaos(mode: ChaosMode): Chaos {
  if (mode !== 'own') return { mode };
  return {
    mode: 'own',
    error_rate: 0,
    error_status_codes: [500],
    delay: { min: 0, max: 0 },
    faults: [],
    window: 'always',
  };
}
