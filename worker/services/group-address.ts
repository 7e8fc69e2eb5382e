import type { MockRequest } from './service';

/** Labels before the house's own host that name neither a project nor a group. */
type Labels = readonly string[];

/** Where a group of the project is served, by the way on which the request has come. */
export function addressOfGroup(
  request: Pick<MockRequest, 'url' | 'reach'>,
  projectSlug: string,
  groupSlug: string,
  ownLabels: Labels = [],
): string {
  return `${houseOrigin(request, [projectSlug, ...ownLabels])}/m/${projectSlug}/${encodeURIComponent(groupSlug)}`;
}

/** The house's own host: the request's, without the labels that name the project, the group, the kind or a bucket. */
function houseOrigin({ url, reach }: Pick<MockRequest, 'url' | 'reach'>, own: Labels): string {
  const scheme = reach.innerHost === null ? url.slice(0, url.indexOf('://')) : 'http';
  const labels = (reach.innerHost ?? reach.host).split('.');
  if (reach.mount.startsWith('/m/')) return `${scheme}://${labels.join('.')}`;
  const last = labels.findLastIndex((label) => own.includes(label) || label.includes('--'));
  return `${scheme}://${labels.slice(last + 1).join('.')}`;
}
