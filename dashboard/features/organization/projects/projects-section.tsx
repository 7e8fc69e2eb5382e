import { useSearchParams } from '@solidjs/router';
import { For, Match, Show, Switch } from 'solid-js';
import IconFolder from '~icons/lucide/folder-kanban';
import IconPlus from '~icons/lucide/plus';
import { adminCurl } from '../../../api/curl-line';
import { organizationProjectsQuery } from '../../../api/organization-queries';
import { useQuery } from '../../../api/query/use-query';
import { accessOf } from '../../../parts/access';
import { createNewKey } from '../../../parts/create-new-key';
import { DeleteProjectQuestion } from '../../../parts/delete-project/delete-project-question';
import { createDialogPlace } from '../../../parts/dialog-place';
import { ProblemNotice } from '../../../parts/problem-notice';
import { ActionButton } from '../../../ui/action-button';
import { EmptyState } from '../../../ui/empty-state';
import { SearchBox } from '../../../ui/search-box';
import { Loading, Skeleton } from '../../../ui/skeleton';
import type { SectionProps } from '../section-props';
import { words } from '../words';
import { NewProjectDialog } from './new-project-dialog';
import { ProjectCard } from './project-card';
import { RenameProjectDialog } from './rename-project-dialog';

/** From so many on, a filter is quicker than looking. */
const MANY = 8;
const GRID = 'grid grid-cols-[repeat(auto-fill,minmax(min(100%,320px),1fr))] gap-4';

export function ProjectsSection(props: SectionProps) {
  const place = createDialogPlace();
  const [search, setSearch] = useSearchParams<{ q: string }>();
  const projects = useQuery(() => organizationProjectsQuery(props.organization.id));
  const known = () => projects.data ?? [];
  const wanted = () => (search.q ?? '').toLowerCase();
  const shown = () => known().filter(({ name, slug }) => `${name} ${slug}`.toLowerCase().includes(wanted()));
  const meant = (dialog: string) =>
    place.is(dialog) ? known().find(({ id }) => id === place.of()) : undefined;
  const reason = () => accessOf(props.organization.role).reason('admin');
  createNewKey(() => place.open('new-project'), reason);
  const create = () => (
    <ActionButton
      look="primary"
      icon={<IconPlus />}
      keys="c"
      reason={reason()}
      onPress={() => place.open('new-project')}
    >
      {words().newProject}
    </ActionButton>
  );

  return (
    <section class="grid gap-3">
      <div class="flex min-h-8 flex-wrap items-center gap-2">
        <h2 class="mr-auto font-semibold text-section">{words().sections.projects}</h2>
        <Show when={known().length > MANY}>
          <SearchBox
            label={words().filterProjects}
            value={search.q ?? ''}
            keys="/"
            onInput={(q) => setSearch({ q: q === '' ? undefined : q }, { replace: true })}
          />
        </Show>
        <Show when={known().length > 0}>{create()}</Show>
      </div>
      <Switch>
        <Match when={projects.isPending}>
          <Loading what={words().sections.projects} />
          <div class={GRID}>
            <For each={[1, 2, 3]}>{() => <Skeleton class="h-32" />}</For>
          </div>
        </Match>
        <Match when={projects.isLoadingError}>
          <ProblemNotice error={projects.error} onRetry={() => projects.refetch()} />
        </Match>
        <Match when={known().length === 0}>
          <EmptyState
            title={words().noProjects}
            level={3}
            icon={<IconFolder />}
            action={create()}
            snippet={{
              text: adminCurl('/projects', { organization_id: props.organization.id, name: 'Shop' }),
              label: words().theCall,
            }}
          >
            {words().noProjectsHint}
          </EmptyState>
        </Match>
        <Match when={true}>
          <ul class={GRID}>
            <For each={shown()}>
              {(project) => <ProjectCard project={project} role={props.organization.role} place={place} />}
            </For>
          </ul>
          <Show when={shown().length === 0}>
            <p class="text-fg-muted">{words().noneFits}</p>
          </Show>
        </Match>
      </Switch>
      <Show when={place.is('new-project')}>
        <NewProjectDialog organizationId={props.organization.id} onClose={place.close} />
      </Show>
      <Show when={meant('rename')}>
        {(project) => <RenameProjectDialog project={project()} onClose={place.close} />}
      </Show>
      <Show when={meant('delete')}>
        {(project) => (
          <DeleteProjectQuestion
            project={project()}
            counts={project().counts}
            onCancel={place.close}
            onDeleted={place.close}
          />
        )}
      </Show>
    </section>
  );
}
