import { MAIN_WORLD } from '../engine/collections/memory-name';
import { type ExchangeSeed, parseSeed } from '../engine/exchange-seed';
import { type ProjectClock, readClock, timeBy } from '../engine/project-clock';
import { newDice } from '../platform/seed';
import type { MockPlace } from './locate';
import { mockErrors } from './mock-errors';
import type { RequestHeaders } from './request-headers';

/** What a client may ask of the house itself: a seed, a world, a time, a version not older than one it knows. */
export type Wishes = ExchangeSeed & {
  /** The time that the mock sees. */
  now: number;
  /** The clock that this request alone has. */
  clock: ProjectClock | null;
  world: string;
  version: number;
};

const WORLD = /^[A-Za-z0-9._-]{1,64}$/;
const VERSION = /^\d{1,15}$/;

export function readWishes(headers: RequestHeaders, place: MockPlace, arrival: number): Wishes {
  const world = worldOf(headers.world, place);
  const version = versionOf(headers.version);
  const clock = headers.clock === null ? null : clockOf(headers.clock);
  if (headers.seed === null) {
    return {
      dice: newDice(),
      at: arrival,
      gate: null,
      call: null,
      isGiven: false,
      now: arrival,
      clock,
      world,
      version,
    };
  }
  const given = parseSeed(headers.seed);
  if (!given) throw mockErrors.bad_seed();
  return { ...given, now: given.at ?? arrival, clock, world, version };
}

/**
 * Once it is known whose mock is asked: a seed that names a time has it, all others have the project's; and the clock that
 * the request brings goes by that.
 */
export function setTime(wishes: Wishes, clock: ProjectClock): void {
  const isNamed = wishes.isGiven && wishes.at !== null;
  if (wishes.clock === null && (isNamed || clock.mode === 'real')) return;
  if (!isNamed) wishes.now = timeBy(clock, wishes.now);
  if (wishes.clock !== null) wishes.now = timeBy(wishes.clock, wishes.now);
  if (!wishes.isGiven) wishes.at = wishes.now;
}

function clockOf(sent: string): ProjectClock {
  const clock = readClock(sent);
  if (!clock) throw mockErrors.bad_clock();
  return clock;
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

/** The mock itself does not see who names a world by the query. */
export function withoutWorld(query: string): string {
  if (!query.includes('__world=')) return query;
  return query
    .split('&')
    .filter((part) => !part.startsWith('__world='))
    .join('&');
}

function versionOf(sent: string | null): number {
  if (sent === null) return 0;
  if (!VERSION.test(sent)) throw mockErrors.bad_version();
  return Number(sent);
}
