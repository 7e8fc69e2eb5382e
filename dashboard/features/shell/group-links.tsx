import { createSignal, For, Show } from 'solid-js';
import IconPlus from '~icons/lucide/plus';
import { groupsQuery } from '../../api/group-queries';
import type { Project } from '../../api/project-queries';
import { useQuery } from '../../api/query/use-query';
import { kindView } from '../../parts/kinds';
import { paths } from '../../parts/paths';
import { NavLink } from './nav-link';
import { words } from './words';

/** So many are looked through at a glance. */
const WITHOUT_FILTER = 8;

/** The groups of the project, each with its kind. */
export function GroupLinks(props: { project: Project }) {
  const answer = useQuery(() => groupsQuery(props.project.id));
  const [wanted, setWanted] = createSignal('');
  const groups = () => answer.data ?? [];
  const shown = () => groups().filter(({ name }) => name.toLowerCase().includes(wanted().toLowerCase()));

  return (
    <div class="mt-2 grid grid-cols-1 gap-px">
      <div class="md:max-lg:sr-only flex items-center justify-between px-2 text-fg-subtle text-label">
        <p id="sidebar-groups" class="font-medium">
          {words().groups}
        </p>
      </div>
      <Show when={groups().length > WITHOUT_FILTER}>
        <input
          type="search"
          aria-label={words().filterGroups}
          placeholder={words().filterGroups}
          class="md:max-lg:hidden mx-2 min-h-8 rounded-control border border-control bg-surface px-2"
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      </Show>
      <ul class="grid grid-cols-1 gap-px" aria-labelledby="sidebar-groups">
        <For each={shown()}>
          {(group) => (
            <li>
              <NavLink
                href={paths.group(props.project.slug, group.slug)}
                icon={kindView(group.kind).icon}
                label={group.name}
                isData
              />
            </li>
          )}
        </For>
      </ul>
      <NavLink href={paths.newGroup(props.project.slug)} icon={IconPlus} label={words().newGroup} />
    </div>
  );
}
