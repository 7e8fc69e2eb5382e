import { A } from '@solidjs/router';
import { Show } from 'solid-js';
import IconRadio from '~icons/lucide/radio';
import IconSearchX from '~icons/lucide/search-x';
import { curlLine } from '../../../api/curl-line';
import { firstCallQuery } from '../../../api/log-queries';
import { useQuery } from '../../../api/query/use-query';
import { paths } from '../../../parts/paths';
import { useProject } from '../../../parts/project-frame';
import { ActionButton } from '../../../ui/action-button';
import { button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { words } from '../words';

export function EmptyLog(props: { projectId: string }) {
  const { project } = useProject();
  const call = useQuery(() => firstCallQuery(props.projectId));
  const hasNoGroup = () => call.isSuccess && call.data === null;
  const snippet = () => {
    const first = call.data ?? null;
    if (!first) return undefined;
    return { text: curlLine(first.base, window.location.origin, first.path), label: 'cURL' };
  };

  return (
    <div class="p-3">
      <EmptyState
        title={words().nothingYet}
        icon={<IconRadio />}
        action={
          <Show when={hasNoGroup()}>
            <A class={button.primary} href={paths.newGroup(project().slug)}>
              {words().newGroup}
            </A>
          </Show>
        }
        snippet={snippet()}
      >
        {words().nothingYetHint} {hasNoGroup() ? words().groupFirst : words().sendFirst}
      </EmptyState>
    </div>
  );
}

export function NothingFound(props: { onClear: () => void }) {
  return (
    <div class="p-3">
      <EmptyState
        title={words().nothingFound}
        icon={<IconSearchX />}
        action={<ActionButton onPress={() => props.onClear()}>{words().clearFilter}</ActionButton>}
      >
        {words().nothingFoundHint}
      </EmptyState>
    </div>
  );
}
