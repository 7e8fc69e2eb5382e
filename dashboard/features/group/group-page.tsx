import { useNavigate } from '@solidjs/router';
import { createMemo, Match, Show, Suspense, Switch } from 'solid-js';
import { summaryQuery } from '../../api/project-queries';
import { useQuery } from '../../api/query/use-query';
import { lazyPart } from '../../i18n/lazy-part';
import { GroupCard } from '../../parts/group-card/group-card';
import { useGroup } from '../../parts/group-frame';
import { paths } from '../../parts/paths';
import { ProblemNotice } from '../../parts/problem-notice';
import { useProject } from '../../parts/project-frame';
import { createEndpointList } from './create-endpoint-list';
import { createListKeys } from './create-list-keys';
import { createPlace } from './create-place';
import { EndpointList } from './endpoint-list';
import { GroupFigures } from './group-figures';
import { ListSkeleton } from './list-skeleton';
import { NewEndpointButton } from './new-endpoint-button';
import { NoEndpoints } from './no-endpoints';
import { words } from './words';

const EditSheet = lazyPart(async () => (await import('../../parts/group-settings/edit-sheet')).EditSheet);
const ChaosSheet = lazyPart(async () => (await import('../../parts/group-settings/chaos-sheet')).ChaosSheet);
const DeleteQuestion = lazyPart(
  async () => (await import('../../parts/group-settings/delete-question')).DeleteQuestion,
);

/** A group of endpoints: where it answers, what it answers, and how it is set. */
export function GroupPage() {
  const { project, access } = useProject();
  const { group } = useGroup();
  const navigate = useNavigate();
  const place = createPlace();
  const list = createEndpointList(() => group().id, place.filter);
  const summary = useQuery(() => summaryQuery(project().id));
  const counted = () => summary.data?.by_group.find(({ group_id }) => group_id === group().id)?.parts;
  const count = () => Math.max(counted()?.endpoints ?? 0, list.ids().length);
  const isFiltered = () => Object.keys(place.filter()).length > 0;
  const isEmpty = () =>
    !isFiltered() && list.query.isSuccess && !list.query.isPlaceholderData && list.ids().length === 0;
  /** More than a page of them; a filter that leaves fewer changes nothing about it. */
  const isLong = createMemo<boolean>((was) => was || (!isFiltered() && list.query.hasNextPage), false);
  const view = () => place.view(isLong());

  createListKeys({
    single: {
      c: () => !access().reason('editor') && navigate(paths.newEndpoint(project().slug, group().slug)),
    },
    duplicate: () => false,
  });

  return (
    <>
      <GroupCard place={place} kind={words().kind}>
        <Show when={!isEmpty()}>
          <NewEndpointButton />
        </Show>
      </GroupCard>
      <GroupFigures place={place} />
      <Switch>
        <Match when={list.query.isPending}>
          <ListSkeleton view={view()} />
        </Match>
        <Match when={list.query.isError && list.query.data === undefined}>
          <ProblemNotice error={list.query.error} onRetry={() => list.query.refetch()} />
        </Match>
        <Match when={isEmpty()}>
          <NoEndpoints />
        </Match>
        <Match when={true}>
          <EndpointList place={place} list={list} view={view()} />
        </Match>
      </Switch>
      <Suspense>
        <Show when={place.isOpen('edit')}>
          <EditSheet onClose={place.close} />
        </Show>
        <Show when={place.isOpen('chaos')}>
          <ChaosSheet onClose={place.close} />
        </Show>
        <Show when={place.isOpen('delete') && list.query.isSuccess && !access().reason('editor')}>
          <DeleteQuestion
            stops={count() > 0 ? words().removeEndpoints(count()) : words().removeEmpty}
            holdsMuch={count() > 0}
            onClose={place.close}
          />
        </Show>
      </Suspense>
    </>
  );
}
