import { createMemo, Match, Switch } from 'solid-js';
import { queryOptions } from '../../../api/query/query-options';
import { useQuery } from '../../../api/query/use-query';
import { presetsQuery } from '../../../api/webhook-queries';
import { signBody } from '../../../api/webhook-writes';
import { useGroup } from '../../../parts/group-frame';
import { ProblemNotice } from '../../../parts/problem-notice';
import { ActionButton } from '../../../ui/action-button';
import { Skeleton } from '../../../ui/skeleton';
import { Snippet } from '../../../ui/snippet';
import { receiverUrl, signatureOf } from '../receiver-config';
import { curlTo, sampleFor } from './connection';
import { words } from './words';

type Props = { client: string; world: string };

/** A call that the client's own signature check accepts: signed now, with the client's secret. */
export function SignedExample(props: Props) {
  const { group } = useGroup();
  const presets = useQuery(() => presetsQuery(group().id));
  const signature = () => signatureOf(group().config, props.client);
  const sample = createMemo(() => sampleFor(presets.data?.samples ?? [], signature().scheme));
  const signed = useQuery(() => {
    const { scheme, secret, custom } = signature();
    const { body } = sample();
    return {
      ...queryOptions({
        queryKey: ['webhooks', group().id, 'signed', scheme, secret, body],
        queryFn: () =>
          signBody(group().id, {
            scheme,
            body,
            ...(secret ? { secret } : {}),
            ...(custom ? { custom } : {}),
          }),
      }),
      enabled: presets.isSuccess && scheme !== 'none' && secret !== undefined,
      staleTime: 60_000,
    };
  });

  return (
    <section class="grid min-w-0 grid-cols-1 gap-2">
      <h3 class="font-semibold">{words().signed}</h3>
      <Switch>
        <Match when={signature().scheme === 'none'}>
          <p class="text-fg-muted">{words().notSigned}</p>
        </Match>
        <Match when={signature().secret === undefined}>
          <p class="text-fg-muted">{words().noSecret}</p>
        </Match>
        <Match when={signature().scheme === 'standard_ed25519'}>
          <p class="text-fg-muted">{words().privateKey}</p>
        </Match>
        <Match when={signed.isLoadingError}>
          <ProblemNotice error={signed.error} onRetry={() => signed.refetch()} />
        </Match>
        <Match when={signed.data}>
          {(known) => (
            <>
              <p class="text-fg-muted">{words().signedHint}</p>
              <Snippet
                label={words().signedCall}
                text={curlTo(
                  receiverUrl(group().base_url, props.client),
                  props.world,
                  { ...sample().headers, ...known().headers },
                  sample().body,
                )}
              />
              <ActionButton
                class="justify-self-start"
                isBusy={signed.isFetching}
                onPress={() => void signed.refetch()}
              >
                {words().signAgain}
              </ActionButton>
            </>
          )}
        </Match>
        <Match when={true}>
          <Skeleton class="h-40" />
        </Match>
      </Switch>
    </section>
  );
}
