import { env } from 'cloudflare:test';
import { buildDeps } from '../deps';
import { MAIN_WORLD } from '../engine/collections/memory-name';
import type { Env } from '../env';
import type { NeighbourMoment } from '../services/neighbours';

/** The house as a group finds it from within, in an isolate of its own. */
export function openNeighbourDesk(overrides: Partial<Env> = {}) {
  const behind: Promise<unknown>[] = [];
  const deps = buildDeps({ ...env, ...overrides }, { waitUntil: (work) => void behind.push(work) });
  const { ports } = deps.admin;

  async function group(id: string) {
    const home = await deps.traffic.home(id);
    if (!home) throw new Error(`There is no group ${id}.`);
    return home.group;
  }

  return {
    ports,
    group,
    invalidate: deps.traffic.invalidate,
    /** The group beside the one with this id. */
    async open(id: string, slug: string, at: Partial<NeighbourMoment> = {}) {
      const moment = { world: MAIN_WORLD, now: ports.clock.now(), ...at };
      return ports.neighbour(await group(id), slug, moment);
    },
    async settled(): Promise<void> {
      while (behind.length > 0) await Promise.all(behind.splice(0));
    },
  };
}
