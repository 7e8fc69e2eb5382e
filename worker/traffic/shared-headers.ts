import type { Answer, HeaderList } from '../engine/answer';
import { hasContentType, toHeaders } from './respond';
import { type Manner, sentHeaders } from './sent-headers';

type Shared = {
  gate: HeaderList;
  isSandboxed: boolean;
  list: HeaderList;
  headers: Headers;
  isTyped: boolean;
};

/** By the frozen list of an answer: what was made of it last. */
const made = new WeakMap<HeaderList, Shared>();

/**
 * The headers of an answer that is always the same, which its service says by freezing them: a Response copies a Headers
 * object much faster than it reads a list. Null for all other answers.
 */
export function sharedHeaders(answer: Answer, manner: Manner, gate: HeaderList): Shared | null {
  if (manner.method === 'HEAD') return null;
  const known = made.get(answer.headers);
  if (known && known.gate === gate && known.isSandboxed === manner.isSandboxed) return known;
  if (!Object.isFrozen(answer.headers) || !Object.isFrozen(gate)) return null;
  const list = sentHeaders(answer, manner, gate);
  // The log too writes a frozen list but once.
  Object.freeze(list);
  const { isSandboxed } = manner;
  const shared = { gate, isSandboxed, list, headers: toHeaders(list), isTyped: hasContentType(list) };
  made.set(answer.headers, shared);
  return shared;
}
