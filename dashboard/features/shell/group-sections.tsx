import { For, Show } from 'solid-js';
import IconArrowLeft from '~icons/lucide/arrow-left';
import IconList from '~icons/lucide/list';
import IconRadio from '~icons/lucide/radio';
import { groupsQuery } from '../../api/group-queries';
import type { Project } from '../../api/project-queries';
import { useQuery } from '../../api/query/use-query';
import { kindView } from '../../parts/kinds';
import { laterIcon } from '../../parts/later-icon';
import { paths } from '../../parts/paths';
import { NavLink } from './nav-link';
import { words } from './words';

type Props = { project: Project; group: string; section: string };

/** Where the reader is: the group, by name, and its pages. */
export function GroupSections(props: Props) {
  const answer = useQuery(() => groupsQuery(props.project.id));
  const group = () => answer.data?.find(({ slug }) => slug === props.group);
  const first = () => kindView(group()?.kind ?? 'http').first;
  const at = (section: string) => paths.groupSection(props.project.slug, props.group, section);

  return (
    <div class="mb-1 grid grid-cols-1 gap-px border-line border-b pb-2" data-group-sections>
      <NavLink
        href={paths.project(props.project.slug)}
        icon={IconArrowLeft}
        label={words().back(props.project.name)}
        isHere={false}
      />
      <p class="md:max-lg:sr-only truncate px-2 py-1 font-semibold text-section" translate="no">
        {group()?.name ?? props.group}
      </p>
      <NavLink
        href={paths.group(props.project.slug, props.group)}
        icon={IconList}
        label={words().sections[first()]}
        isHere={props.section === 'first'}
      />
      <Show when={group()}>
        {(known) => (
          <For each={kindView(known().kind).sections}>
            {(section) => (
              <NavLink
                href={at(section)}
                icon={laterIcon(section)}
                label={words().sections[section]}
                isHere={props.section === section}
              />
            )}
          </For>
        )}
      </Show>
      <NavLink
        href={at('code')}
        icon={laterIcon('code')}
        label={words().sections.code}
        isHere={props.section === 'code'}
      />
      <NavLink
        href={paths.live(props.project.slug, `group:${props.group}`)}
        icon={IconRadio}
        label={words().sections.live}
        isHere={false}
      />
    </div>
  );
}
