import IconFolder from '~icons/lucide/folder-kanban';
import { type Project, projectsQuery } from '../../api/project-queries';
import { useQuery } from '../../api/query/use-query';
import { paths } from '../../parts/paths';
import { createIdle } from '../../ui/create-idle';
import { Menu } from '../../ui/menu';
import { words } from './words';

/** So many are listed here; all of them on the organization's page. */
const LISTED = 12;

export function ProjectMenu(props: { current: Project | undefined }) {
  const isIdle = createIdle();
  const answer = useQuery(() => ({ ...projectsQuery(), enabled: isIdle() }));
  const projects = () => answer.data ?? [];
  const organization = () => props.current?.organization_id ?? projects()[0]?.organization_id;

  const items = () => {
    const listed = projects()
      .slice(0, LISTED)
      .map(({ id, name, slug }) => ({
        text: name,
        isChosen: id === props.current?.id,
        href: paths.project(slug),
      }));
    const id = organization();
    if (id === undefined) return listed;
    return [...listed, 'line' as const, { text: words().allProjects, href: paths.organization(id) }];
  };

  return (
    <>
      <div class="md:max-lg:hidden" translate={props.current ? 'no' : undefined}>
        <Menu
          look="plain"
          label={props.current?.name ?? words().switchProject}
          items={items()}
          class="w-full min-w-0 justify-between! text-left"
        />
      </div>
      <div class="hidden md:max-lg:block">
        <Menu look="icon" label={words().switchProject} icon={<IconFolder />} items={items()} />
      </div>
    </>
  );
}
