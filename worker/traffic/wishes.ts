import { newSeed } from '../platform/seed';
import type { MockPlace } from './locate';
import { mockErrors } from './mock-errors';
import type { RequestHeaders } from './request-headers';

/** What a client may ask of the house itself: a seed, a world, a version not older than one it knows. */
export type Wishes = { seed: string; world: string; version: number };

const SEED = /^[A-Za-z0-9_-]{1,64}$/;
const WORLD = /^[a-z0-9-]{1,64}$/;
const VERSION = /^\d{1,15}$/;

export const MAIN_WORLD = 'main';

export function readWishes(headers: RequestHeaders, place: MockPlace): Wishes {
  return {
    seed: seedOf(headers.seed),
    world: worldOf(headers.world, place),
    version: versionOf(headers.version),
  };
}

function seedOf(sent: string | null): string {
  if (sent === null) return newSeed();
  if (!SEED.test(sent)) throw mockErrors.bad_seed();
  return sent;
}

function worldOf(sent: string | null, place: MockPlace): string {
  const world = sent ?? place.world ?? worldInQuery(place.query);
  if (world === null) return MAIN_WORLD;
  if (!WORLD.test(world)) throw mockErrors.bad_world();
  return world;
}

function worldInQuery(query: string): string | null {
  if (!query.includes('__world=')) return null;
  return new URLSearchParams(query).get('__world');
}

function versionOf(sent: string | null): number {
  if (sent === null) return 0;
  if (!VERSION.test(sent)) throw mockErrors.bad_version();
  return Number(sent);
}
