import IconRoute from '~icons/lucide/route';
import { adminCurl } from '../../api/curl-line';
import { useGroup } from '../../parts/group-frame';
import { EmptyState } from '../../ui/empty-state';
import { NewEndpointButton } from './new-endpoint-button';
import { words } from './words';

/** A group that answers nothing yet; whoever runs the line sees its endpoint here without a reload. */
export function NoEndpoints() {
  const { group } = useGroup();
  const snippet = () => {
    const endpoint = { method: 'GET', path: '/hello', response_body: { hello: 'world' } };
    return adminCurl(`/groups/${group().id}/endpoints`, endpoint);
  };

  return (
    <div class="mt-6">
      <EmptyState
        title={words().empty}
        icon={<IconRoute />}
        action={<NewEndpointButton />}
        snippet={{ text: snippet(), label: words().snippet }}
      >
        {words().emptyHint}
      </EmptyState>
    </div>
  );
}
