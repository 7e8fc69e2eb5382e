import { Show } from 'solid-js';
import { groupsQuery } from '../../api/group-queries';
import { projectQuery } from '../../api/project-queries';
import { useQuery } from '../../api/query/use-query';
import { sessionQuery } from '../../api/session-queries';
import { paths } from '../../parts/paths';
import type { Place } from '../../parts/place';
import { Breadcrumb } from '../../ui/breadcrumb';

/** From the organization down to where the reader is. */
export function Trail(props: { place: Place }) {
  const slug = () => props.place.project ?? '';
  const projectAnswer = useQuery(() => ({ ...projectQuery(slug()), enabled: slug() !== '' }));
  const project = () => projectAnswer.data ?? undefined;
  const groupsAnswer = useQuery(() => ({
    ...groupsQuery(project()?.id ?? ''),
    enabled: project() !== undefined,
  }));
  const group = () => groupsAnswer.data?.find((each) => each.slug === props.place.group);
  const session = useQuery(sessionQuery);
  const organization = () => {
    const id = props.place.org ?? project()?.organization_id;
    const all = session.data?.organizations ?? [];
    return all.find((each) => each.id === id);
  };

  const steps = () => {
    const known = project();
    const above = organization();
    const all: { text: string; href?: string }[] = [];
    if (above) all.push({ text: above.name, href: paths.organization(above.id) });
    if (props.place.project !== undefined)
      all.push({ text: known?.name ?? props.place.project, href: paths.project(props.place.project) });
    if (props.place.project !== undefined && props.place.group !== undefined)
      all.push({
        text: group()?.name ?? props.place.group,
        href: paths.group(props.place.project, props.place.group),
      });
    return all;
  };

  return (
    <Show when={steps().length > 0}>
      <div class="max-sm:hidden" translate="no">
        <Breadcrumb steps={steps()} />
      </div>
    </Show>
  );
}
