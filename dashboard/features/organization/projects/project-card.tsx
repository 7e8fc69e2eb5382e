import { Show } from 'solid-js';
import IconPencil from '~icons/lucide/pencil';
import IconSettings from '~icons/lucide/settings';
import IconTrash from '~icons/lucide/trash-2';
import type { Project } from '../../../api/project-queries';
import { accessOf, type Role } from '../../../parts/access';
import type { DialogPlace } from '../../../parts/dialog-place';
import { paths } from '../../../parts/paths';
import { CardLink } from '../../../ui/card-link';
import { Menu } from '../../../ui/menu';
import { words } from '../words';

type Props = { project: Project; role: Role; place: DialogPlace };

export function ProjectCard(props: Props) {
  const access = () => accessOf(props.role);
  const items = () => [
    {
      text: words().rename,
      icon: <IconPencil />,
      reason: access().reason('editor'),
      onSelect: () => props.place.open('rename', props.project.id),
    },
    {
      text: words().projectSettings,
      icon: <IconSettings />,
      href: paths.projectSettings(props.project.slug),
    },
    'line' as const,
    {
      text: words().deleteProject,
      icon: <IconTrash />,
      tone: 'danger' as const,
      reason: access().reason('admin'),
      onSelect: () => props.place.open('delete', props.project.id),
    },
  ];

  return (
    <li class="min-w-0">
      <CardLink
        href={paths.project(props.project.slug)}
        class="h-full"
        title={
          <span class="block truncate" translate="no">
            {props.project.name}
          </span>
        }
        actions={<Menu look="icon" label={words().moreFor(props.project.name)} items={items()} />}
      >
        <Show when={props.project.description}>
          <p class="line-clamp-2 text-fg-muted" translate="no">
            {props.project.description}
          </p>
        </Show>
        <code class="truncate text-fg-subtle text-mono">{`/m/${props.project.slug}`}</code>
        <Show when={props.project.counts}>
          {(counts) => (
            <p class="mt-auto flex flex-wrap gap-x-3 text-fg-muted text-label">
              <span>{words().groupCount(counts().groups ?? 0)}</span>
              <span>{words().endpointCount(counts().endpoints ?? 0)}</span>
              <span>{words().collectionCount(counts().collections ?? 0)}</span>
            </p>
          )}
        </Show>
      </CardLink>
    </li>
  );
}
