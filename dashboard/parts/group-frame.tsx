import type { RouteSectionProps } from '@solidjs/router';
import { A } from '@solidjs/router';
import { createContext, Match, Switch, useContext } from 'solid-js';
import { type Group, groupsQuery } from '../api/group-queries';
import { useQuery } from '../api/query/use-query';
import { button } from '../ui/button';
import { createLatest } from './create-latest';
import { FailedFrame } from './failed-frame';
import { FrameSkeleton } from './frame-skeleton';
import { Missing } from './missing';
import { paths } from './paths';
import { useProject } from './project-frame';
import { words } from './words';

type InGroup = { group: () => Group };

const GroupContext = createContext<InGroup>();

/** The group that the page is in. */
export function useGroup(): InGroup {
  const found = useContext(GroupContext);
  if (!found) throw new Error('useGroup wants a page inside of GroupFrame');
  return found;
}

/** Around every page of a group; inside of ProjectFrame. */
export function GroupFrame(props: RouteSectionProps) {
  const { project } = useProject();
  const groups = useQuery(() => groupsQuery(project().id));
  const known = () => (groups.isPending || groups.isLoadingError ? undefined : groups.data);
  const current = () => known()?.find(({ slug }) => slug === props.params.group);
  const latest = createLatest(current);

  return (
    <Switch>
      <Match when={groups.isPending}>
        <FrameSkeleton title={props.params.group ?? ''} />
      </Match>
      <Match when={groups.isLoadingError}>
        <FailedFrame title={props.params.group ?? ''} error={groups.error} onRetry={() => groups.refetch()} />
      </Match>
      <Match when={current()?.id} keyed>
        <GroupContext.Provider value={{ group: latest }}>{props.children}</GroupContext.Provider>
      </Match>
      <Match when={groups.isFetching}>
        <FrameSkeleton title={props.params.group ?? ''} />
      </Match>
      <Match when={known()}>
        <Missing title={words().noGroup} hint={words().noGroupHint}>
          <A class={button.primary} href={paths.project(project().slug)}>
            {words().toProject(project().name)}
          </A>
        </Missing>
      </Match>
    </Switch>
  );
}
