import type { PreparedCallback } from './prepared-callback';
import { type CallbackParts, type CallbackResult, sendCallback } from './send-callback';

export type CarryOutParts = Omit<CallbackParts, 'id'> & {
  ids: { next(): string };
  waitUntil(work: Promise<unknown>): void;
  /** What came of each, for the log. */
  onResult(result: CallbackResult): void;
};

/** Begins when the answer is made and goes on behind it; the callbacks of one answer do not wait for each other. */
export function carryOutCallbacks(callbacks: readonly PreparedCallback[], parts: CarryOutParts): void {
  for (const callback of callbacks) {
    const id = `msg_${parts.ids.next()}`;
    parts.waitUntil(sendCallback(callback, { ...parts, id }).then(parts.onResult));
  }
}
