import type { Role } from './access';
import { words } from './words';

/** A role where it stands by itself, not within a sentence. */
export function roleName(role: Role): string {
  const name = words().roles[role];
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}
