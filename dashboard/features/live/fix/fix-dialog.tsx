import { lazy, Match, Show, Switch } from 'solid-js';
import { type Endpoint, endpointQuery, endpointsOf } from '../../../api/endpoint-queries';
import { type ExchangeAnswer, patchEndpoint } from '../../../api/log-queries';
import { useQueryClient } from '../../../api/query/client';
import { useMutation } from '../../../api/query/use-mutation';
import { useQuery } from '../../../api/query/use-query';
import { ProblemNotice } from '../../../parts/problem-notice';
import { ActionButton } from '../../../ui/action-button';
import { Dialog } from '../../../ui/dialog';
import { Skeleton } from '../../../ui/skeleton';
import { words } from '../words';
import type { Fix } from './fix';
import { wayText } from './fix-menu';
import { type EndpointPatch, fixedEndpoint } from './fixed-endpoint';

const TextDiff = lazy(async () => ({
  default: (await import('../../../parts/exchange/text-diff')).TextDiff,
}));

type Props = {
  exchange: ExchangeAnswer['exchange'];
  groupId: string;
  fix: Fix;
  /** It is saved: what was refused goes out again. */
  onSaved: () => void;
  onClose: () => void;
};

/** What a fix changes in the document of the endpoint, before it is saved. */
export function FixDialog(props: Props) {
  const cache = useQueryClient();
  const endpoint = useQuery(() => ({
    ...endpointQuery(props.groupId, props.fix.endpointId),
    staleTime: 0,
  }));
  const known = (): Endpoint | undefined => endpoint.data;
  const patch = (): EndpointPatch => {
    const found = known();
    return found ? fixedEndpoint(found, props.exchange, props.fix) : {};
  };
  const save = useMutation(() => ({
    mutationFn: async (asked: { endpoint: Endpoint; patch: EndpointPatch }) =>
      patchEndpoint(props.groupId, asked.endpoint, asked.patch),
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: endpointsOf(props.groupId) });
      props.onSaved();
    },
  }));

  function confirm(): void {
    const found = known();
    if (found) save.mutate({ endpoint: found, patch: patch() });
  }

  return (
    <Dialog
      open={true}
      title={wayText(props.fix.way, props.exchange)}
      description={known() && words().fixHint(`${known()?.method} ${known()?.path}`)}
      width="wide"
      onClose={props.onClose}
      footer={
        <>
          <ActionButton onPress={props.onClose}>{words().cancel}</ActionButton>
          <ActionButton
            look="primary"
            isFirst
            isBusy={save.isPending || endpoint.isPending}
            onPress={confirm}
          >
            {words().saveAndReplay}
          </ActionButton>
        </>
      }
    >
      <Switch>
        <Match when={endpoint.isPending}>
          <Skeleton class="h-48" />
        </Match>
        <Match when={endpoint.isError}>
          <ProblemNotice error={endpoint.error} onRetry={() => endpoint.refetch()} />
        </Match>
        <Match when={known()}>
          {(found) => (
            <TextDiff
              before={documentText(found())}
              after={documentText({ ...found(), ...patch() })}
              label={words().change}
            />
          )}
        </Match>
      </Switch>
      <Show when={save.isError}>
        <ProblemNotice error={save.error} />
      </Show>
    </Dialog>
  );
}

type Decided = Required<EndpointPatch>;

/** What a fix may change of it. */
function documentText({ method, path, enabled, params, headers, body }: Decided): string {
  return JSON.stringify({ method, path, enabled, params, headers, body }, null, 2);
}
