import { LIMITS } from '../../platform/limits';
import { mockErrors } from '../mock-errors';

export type Simulation = { status: number | null; delay: number | null };

/** What a client asks for in its query: `simulate_error=503`, `simulate_delay=500`. */
export function readSimulation(query: string): Simulation | null {
  if (!query.includes('simulate_')) return null;
  const params = new URLSearchParams(query);
  return { status: statusIn(params.get('simulate_error')), delay: delayIn(params.get('simulate_delay')) };
}

function statusIn(text: string | null): number | null {
  if (text === null) return null;
  if (!/^[45]\d\d$/.test(text)) throw mockErrors.bad_simulate_error();
  return Number(text);
}

function delayIn(text: string | null): number | null {
  if (text === null) return null;
  const limit = LIMITS.delayMilliseconds;
  if (!/^\d{1,5}$/.test(text) || Number(text) > limit) throw mockErrors.bad_simulate_delay({ limit });
  return Number(text);
}
