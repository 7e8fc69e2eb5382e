import type { Account, Caller } from '../access/account';
import type { ActingOperation } from '../access/actions/operation-actions';
import type { RequestFacts } from '../access/request-facts';

/** Who asks for what, and how; plain data, for it crosses to the store. */
export type Asker = {
  /** As Amazon's API calls it: what the caller must be allowed. */
  operation: ActingOperation;
  caller: Caller;
  request: RequestFacts;
  /** All that the group has: grants are to one of them. */
  accounts: readonly Account[];
  /** The dashboard and the house itself: access is not asked. */
  isTrusted: boolean;
};

/** Epoch milliseconds by the project's clock. */
export function timeOf(asker: Asker): number {
  return asker.request.now;
}
