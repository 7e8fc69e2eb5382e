import type { MockRequest } from '../service';
import type { AuthContext } from './compiled';
import { type AuthMemory, openAuthMemory } from './memory/open-memory';

/** What an operation works with. */
export type AuthCall = { request: MockRequest; context: AuthContext; memory: AuthMemory };

export function openCall(request: MockRequest, context: AuthContext): AuthCall {
  const { group, world, ports, compiled, now } = context;
  return { request, context, memory: openAuthMemory({ groupId: group.id, world, ports, compiled, now }) };
}
