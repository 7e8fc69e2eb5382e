import type { ChaosPlan } from '../../engine/faults/chaos-plan';
import { originalOf } from '../../engine/faults/twin-path';
import { isOpen } from '../../engine/faults/window';
import type { MockRequest } from '../../services/service';
import type { Asked } from '../answer-mock';
import type { Snapshot } from '../snapshot';
import { countOf } from './counters';

type Route = Pick<MockRequest, 'method' | 'path'>;

/** The chaos that may happen to this request now; null is the common case, and costs next to nothing. */
export function chaosOf(route: Route, asked: Asked): ChaosPlan | null {
  const plan = planOf(route, asked.snapshot);
  if (!plan) return null;
  const { wishes, counters } = asked;
  const isNow = isOpen(plan.window, wishes.now, () => countOf(wishes, plan.name, counters));
  return isNow ? plan : null;
}

function planOf({ method, path }: Route, { gate, service, compiled }: Snapshot): ChaosPlan | null {
  const groups = gate.chaos.isOn ? gate.chaos : null;
  const { chaos } = service;
  if (!chaos || (!groups && !chaos.differs(compiled))) return groups;
  const own = chaos.of(method, path, compiled) ?? 'inherit';
  if (own === 'off') return null;
  return own === 'inherit' ? groups : own;
}

/** The twin of a route: the route's path, and what may happen there, whether it is switched on or not. */
export function twinAt(
  { method, path }: Route,
  snapshot: Snapshot,
): { path: string; plan: ChaosPlan } | null {
  const original = originalOf(path);
  if (original === null) return null;
  const { gate, service, compiled } = snapshot;
  if (!service.chaos || service.chaos.names(method, path, compiled)) return null;
  const own = service.chaos.of(method, original, compiled);
  if (own === null || own === 'off') return null;
  return { path: original, plan: own === 'inherit' ? gate.chaos : own };
}
