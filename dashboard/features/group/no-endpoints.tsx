import IconRoute from '~icons/lucide/route';
import { useGroup } from '../../parts/group-frame';
import { EmptyState } from '../../ui/empty-state';
import { NewEndpointButton } from './new-endpoint-button';
import { words } from './words';

/** A group that answers nothing yet; whoever runs the line sees its endpoint here without a reload. */
export function NoEndpoints() {
  const { group } = useGroup();
  const snippet = () => {
    const endpoint = { method: 'GET', path: '/hello', response_body: { hello: 'world' } };
    return [
      `curl ${window.location.origin}/api/groups/${group().id}/endpoints`,
      `-H 'authorization: Bearer '"$UNDERSTUDY_TOKEN"`,
      `-H 'content-type: application/json'`,
      `-d '${JSON.stringify(endpoint)}'`,
    ].join(' ');
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
