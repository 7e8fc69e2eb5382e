import type { MemoryPlace } from './memory-call';

/** Whose memory a service asks, and what that brings along. */
export type ServiceScope = {
  place: MemoryPlace;
  kind: string;
  /** Only when the memory has asked for it. */
  seed?: { value: unknown };
  /** The answers are as ever, and nothing of the calls stays. */
  isRehearsal?: true;
};

export type ServiceCall = { name: string; wish: unknown };

/** What each call has answered, in order; or nothing was done, for the memory needs the seed to be born from. */
export type ServiceAnswer = { ok: true; values: unknown[] } | { ok: false; needs: 'seed' };
