import { isoTime } from '../../../platform/clock';
import type { UserRow } from '../memory/rows';

/** What a client sees of a user: never the password, nor what was made of it. */
export function shownUser({ id, email, name, roles, created_at }: UserRow) {
  return { id, email, name, roles, created_at: isoTime(created_at) };
}
