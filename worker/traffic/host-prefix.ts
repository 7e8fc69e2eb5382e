import type { RegisteredService } from '../services/service';
import { frontPrefix } from './front';
import type { MockPlace } from './locate';

/** Whether the host may be as it is. A front has names of its own, so that what stands before them says nothing to most kinds. */
export function settleHostPrefix(place: MockPlace, service: RegisteredService): boolean {
  if (place.front === null) return place.hostPrefix === null || service.takesHostPrefix === true;
  const isTaken = place.hostPrefix === null && service.takesHostPrefix === true;
  if (isTaken) place.hostPrefix = frontPrefix(place.front, service.shared?.label ?? null);
  return true;
}
