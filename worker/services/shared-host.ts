import type { Answer } from '../engine/answer';
import type { Served } from './neighbours';
import type { MockRequest } from './service';

/** A group that a request at the shared host may be for. */
export type Candidate<Config, Compiled> = Served<Config, Compiled>;

/** Why no group answers. */
export type SharedRefusal =
  /** The request names nobody. */
  | 'no_claim'
  /** No group claims the name. */
  | 'unknown_claim'
  /** Groups claim it, but none is meant. */
  | 'not_meant'
  /** More than one is meant, and only in a local installation the oldest may be taken for it. */
  | 'ambiguous';

/** A host for all groups of a kind, for clients that take a host and credentials only: the credentials tell the group. */
export type SharedHost<Config, Compiled> = {
  /** What stands before the mock host. No project has it for its slug. */
  label: string;
  /** The name by which the request tells whose it is, one of a group's `claims`; null when it tells none. */
  claimOf(request: MockRequest): string | null | Promise<string | null>;
  /** Asked when several groups claim the name. By proof alone, such as a signature, however lenient the group is else. */
  isMeant(request: MockRequest, candidate: Candidate<Config, Compiled>): boolean | Promise<boolean>;
  /** Whether a request that names nobody is for something that the group has. Asked in a local installation only. */
  owns(request: MockRequest, candidate: Candidate<Config, Compiled>): boolean | Promise<boolean>;
  /** The protocol's own error. */
  refuse(request: MockRequest, reason: SharedRefusal): Answer;
};
