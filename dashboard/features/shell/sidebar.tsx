import { A } from '@solidjs/router';
import { lazy, Show, Suspense } from 'solid-js';
import IconHouse from '~icons/lucide/house';
import IconRadio from '~icons/lucide/radio';
import IconSettings from '~icons/lucide/settings';
import IconUsers from '~icons/lucide/users';
import { projectQuery, projectsQuery } from '../../api/project-queries';
import { useQuery } from '../../api/query/use-query';
import { laterIcon } from '../../parts/later-icon';
import { paths } from '../../parts/paths';
import type { Place } from '../../parts/place';
import { Mark } from '../../ui/mark';
import { readPreference } from '../../ui/preference';
import { GroupLinks } from './group-links';
import { GroupSections } from './group-sections';
import { NavLink } from './nav-link';
import { words } from './words';

const ProjectMenu = lazy(async () => ({ default: (await import('./around-page')).ProjectMenu }));

const IconDemo = laterIcon('demo');

/** The way through the product. In a rail only the icons are seen. */
export function Sidebar(props: { place: Place }) {
  // Outside of a project it leads back to the last one.
  const named = () => props.place.project ?? readPreference('last-project');
  const projects = useQuery(() => ({ ...projectsQuery(), enabled: named() === undefined }));
  const slug = () => named() ?? projects.data?.[0]?.slug ?? '';
  const answer = useQuery(() => ({ ...projectQuery(slug()), enabled: slug() !== '' }));
  const project = () => answer.data ?? undefined;

  return (
    <nav
      aria-label={words().main}
      class="flex h-full flex-col gap-px overflow-y-auto p-2 [scrollbar-width:thin]"
    >
      <A
        href="/"
        class="mb-1 flex min-h-8 items-center gap-2 rounded-control px-2 font-semibold text-fg text-section no-underline"
      >
        <Mark class="size-6 shrink-0" />
        <span class="md:max-lg:sr-only" translate="no">
          Understudy
        </span>
      </A>
      <div class="min-h-8">
        <Suspense>
          <ProjectMenu current={project()} />
        </Suspense>
      </div>
      {/* Keyed: a link on its way out must not look for a project or group that is gone. */}
      <Show when={project()} keyed>
        {(current) => (
          <>
            <Show when={props.place.group} keyed>
              {(group) => <GroupSections project={current} group={group} section={props.place.section} />}
            </Show>
            <NavLink href={paths.project(current.slug)} icon={IconHouse} label={words().home} isExact />
            <NavLink
              href={paths.live(current.slug)}
              icon={IconRadio}
              label={words().live}
              isHere={props.place.section === 'live'}
            />
            <NavLink href={paths.demo(current.slug)} icon={IconDemo} label={words().demo} />
            <GroupLinks project={current} />
            <div class="mt-auto grid grid-cols-1 gap-px pt-2">
              <NavLink
                href={paths.organization(current.organization_id, 'members')}
                icon={IconUsers}
                label={words().members}
              />
              <NavLink
                href={paths.projectSettings(current.slug)}
                icon={IconSettings}
                label={words().settings}
                isHere={props.place.project !== undefined && props.place.section === 'settings'}
              />
            </div>
          </>
        )}
      </Show>
    </nav>
  );
}
