import { useSearchParams } from '@solidjs/router';
import { For, lazy, Show, Suspense } from 'solid-js';
import type { Group } from '../../api/group-queries';
import type { ProjectSummary } from '../../api/project-queries';
import { GroupCard } from './group-card';
import { words } from './words';

const GroupTools = lazy(async () => ({ default: (await import('./group-tools')).GroupTools }));

type Props = {
  groups: readonly Group[];
  summary: ProjectSummary | undefined;
  /** Why no group can be made. */
  reason: string | undefined;
  newGroup: string;
};

export function GroupCards(props: Props) {
  const [search, setSearch] = useSearchParams<{ q: string }>();
  const wanted = () => (search.q ?? '').toLowerCase();
  const shown = () =>
    props.groups.filter(({ name, slug, description }) =>
      `${name} ${slug} ${description}`.toLowerCase().includes(wanted()),
    );
  const figuresOf = (id: string) => props.summary?.by_group.find(({ group_id }) => group_id === id);

  return (
    <section class="mt-6">
      <div class="flex flex-wrap items-center gap-3">
        <h2 class="font-semibold text-section">{words().groups}</h2>
        <div class="ml-auto flex min-h-8 flex-wrap items-center gap-2 max-sm:min-h-19 max-sm:w-full">
          <Suspense>
            <GroupTools
              q={search.q ?? ''}
              onFilter={(q) => setSearch({ q: q === '' ? undefined : q }, { replace: true })}
              reason={props.reason}
              newGroup={props.newGroup}
            />
          </Suspense>
        </div>
      </div>
      <ul class="mt-3 grid grid-cols-[repeat(auto-fill,minmax(min(100%,320px),1fr))] gap-4">
        <For each={shown()}>{(group) => <GroupCard group={group} figures={figuresOf(group.id)} />}</For>
      </ul>
      <Show when={shown().length === 0}>
        <p class="mt-3 text-fg-muted">{words().noneFits}</p>
      </Show>
    </section>
  );
}
