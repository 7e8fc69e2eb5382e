import IconRadio from '~icons/lucide/radio';
import IconSearchX from '~icons/lucide/search-x';
import { curlLine } from '../../../api/curl-line';
import { firstCallQuery } from '../../../api/log-queries';
import { useQuery } from '../../../api/query/use-query';
import { ActionButton } from '../../../ui/action-button';
import { EmptyState } from '../../../ui/empty-state';
import { words } from '../words';

export function EmptyLog(props: { projectId: string }) {
  const call = useQuery(() => firstCallQuery(props.projectId));
  const snippet = () => {
    const first = call.isSuccess ? call.data : null;
    if (!first) return undefined;
    return { text: curlLine(first.base, window.location.origin, first.path), label: 'curl' };
  };

  return (
    <div class="p-3">
      <EmptyState title={words().nothingYet} icon={<IconRadio />} snippet={snippet()}>
        {words().nothingYetHint}
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
