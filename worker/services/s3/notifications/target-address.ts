import { addressOfGroup } from '../../group-address';
import { sharedHost } from '../shared/shared-host';
import type { Notifying } from './notify-targets';

const OWN_GROUPS = 'arn:understudy:webhooks:::';

/** Where a target is reached; null for one that only Amazon has. */
export function targetAddress(
  target: string,
  { request, context }: Pick<Notifying, 'request' | 'context'>,
): string | null {
  if (/^https?:\/\//.test(target)) return target;
  if (!target.startsWith(OWN_GROUPS)) return null;
  return addressOfGroup(request, context.group.project.slug, target.slice(OWN_GROUPS.length), [
    sharedHost.label,
  ]);
}
