import { A } from '@solidjs/router';
import { Match, Show, Switch } from 'solid-js';
import IconCode from '~icons/lucide/code';
import { examplesQuery } from '../../api/example-queries';
import { useQuery } from '../../api/query/use-query';
import { useGroup } from '../../parts/group-frame';
import { paths } from '../../parts/paths';
import { ProblemNotice } from '../../parts/problem-notice';
import { useProject } from '../../parts/project-frame';
import { button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { Loading, Skeleton } from '../../ui/skeleton';
import { CollectionCard } from './collection-card';
import { createCodeAddress } from './create-code-address';
import { Downloads } from './downloads';
import { OperationList } from './operation-list';
import { OperationView } from './operation-view';
import { words } from './words';

/** What a client of the group can run as it stands, in seven languages, and the files for other tools. */
export function CodePage() {
  const { project } = useProject();
  const { group } = useGroup();
  const address = createCodeAddress();
  const examples = useQuery(() => examplesQuery(group().id));
  const operations = () => examples.data?.operations ?? [];
  const chosen = () =>
    operations().find(({ operation_id }) => operation_id === address.operation()) ?? operations()[0];

  return (
    <Page title={words().title}>
      <div class="mt-1 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <p class="max-w-[72ch] text-fg-muted">
          {words().about}
          <Show when={operations().length > 0}> {words().count(operations().length)}.</Show>
        </p>
        <Show when={operations().length > 0}>
          <Downloads />
        </Show>
      </div>
      <Switch>
        <Match when={examples.isPending}>
          <Loading what={words().title} />
          <div class="mt-6 grid gap-6 lg:grid-cols-[minmax(0,5fr)_minmax(0,12fr)]">
            <Skeleton class="h-16 lg:h-96" />
            <Skeleton class="h-96" />
          </div>
        </Match>
        <Match when={examples.isLoadingError}>
          <ProblemNotice error={examples.error} onRetry={() => examples.refetch()} />
        </Match>
        <Match when={chosen()}>
          {(operation) => (
            <div class="mt-6 grid grid-cols-1 gap-6 lg:grid-cols-[minmax(0,5fr)_minmax(0,12fr)]">
              <OperationList operations={operations()} chosen={operation().operation_id} address={address} />
              <div class="grid min-w-0 grid-cols-1 content-start gap-4">
                <Show when={examples.data}>
                  {(known) => <OperationView operation={operation()} examples={known()} address={address} />}
                </Show>
                <CollectionCard />
              </div>
            </div>
          )}
        </Match>
        <Match when={true}>
          <div class="mt-6">
            <EmptyState
              title={words().none}
              icon={<IconCode />}
              action={
                <A class={button.primary} href={paths.group(project().slug, group().slug)}>
                  {words().toGroup}
                </A>
              }
            >
              {words().noneHint}
            </EmptyState>
          </div>
        </Match>
      </Switch>
    </Page>
  );
}
