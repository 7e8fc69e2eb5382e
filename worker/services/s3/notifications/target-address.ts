import type { MockRequest } from '../../service';
import type { S3Context } from '../compiled';

const OWN_GROUPS = 'arn:understudy:webhooks:::';

/** Where a target is reached; null for one that only Amazon has. */
export function targetAddress(
  target: string,
  { request, context }: { request: MockRequest; context: S3Context },
): string | null {
  if (/^https?:\/\//.test(target)) return target;
  if (!target.startsWith(OWN_GROUPS)) return null;
  const { slug } = context.group.project;
  return `${houseOrigin(request, slug)}/m/${slug}/${encodeURIComponent(target.slice(OWN_GROUPS.length))}`;
}

/** The house's own host: the request's, without the labels that name the project, the group, the kind or a bucket. */
function houseOrigin({ url, reach }: MockRequest, projectSlug: string): string {
  const scheme = reach.innerHost === null ? url.slice(0, url.indexOf('://')) : 'http';
  const labels = (reach.innerHost ?? reach.host).split('.');
  if (reach.mount.startsWith('/m/')) return `${scheme}://${labels.join('.')}`;
  const last = labels.findLastIndex(
    (label) => label === 's3' || label === projectSlug || label.includes('--'),
  );
  return `${scheme}://${labels.slice(last + 1).join('.')}`;
}
